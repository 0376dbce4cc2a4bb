package dev.assay.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.growth.Fit;
import dev.assay.growth.GrowthClass;
import dev.assay.harness.protocol.Cost;
import dev.assay.judging.CostModel;
import dev.assay.judging.CostReport;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an accepted submission costs, as it is stored and shown.
 *
 * @param costModel by which it was measured; costs of different models do not compare
 * @param cost bytecodes executed in all tests
 * @param io what of them the library executed in order to read, parse and print
 * @param objects allocated in all tests
 * @param bytes allocated in all tests
 * @param tests with counts rounded to three digits
 * @param lines with counts of all tests together, rounded to three digits; empty until somebody asks for them
 * @param growth null when the problem has no growth sizes
 * @param variants the jury's accepted solutions over the same sizes
 * @param limit null when the problem sets none
 * @param coarse methods that are too large to be metered block by block
 */
public record StoredCost(
        int costModel,
        long cost,
        long io,
        long objects,
        long bytes,
        List<Test> tests,
        @Nullable Growth growth,
        List<Variant> variants,
        @Nullable Limit limit,
        List<Line> lines,
        List<String> coarse) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public record Test(String name, long cost, long objects, long bytes) {}

    /** One size: {@code cost} bytecodes executed besides {@code io}, and {@code bytes} allocated. */
    public record Point(long n, long cost, long io, long bytes) {}

    /** A submission over the sizes; without a fit where there are too few, or no input and output. */
    public record Growth(
            List<Point> points,
            @Nullable Fit cost,
            @Nullable Fit memory,
            @Nullable Fit io) {
        static Growth of(CostReport.Curve curve) {
            return new Growth(pointsOf(curve), fit(curve.cost()), fit(curve.memory()), fit(curve.io()));
        }
    }

    public record Variant(
            String name,
            List<Point> points,
            @Nullable Fit cost,
            @Nullable Fit memory) {
        static Variant of(CostReport.Variant variant) {
            CostReport.Curve curve = variant.curve();
            return new Variant(variant.name(), pointsOf(curve), fit(curve.cost()), fit(curve.memory()));
        }
    }

    /** What the problem demands: a growth class, a factor of the reference's cost, or both. */
    public record Limit(@Nullable String growth, @Nullable Double factor, boolean exceeded) {
        static Limit of(CostReport.Limit limit) {
            return new Limit(
                    limit.growth().map(GrowthClass::label).orElse(null),
                    limit.factor().orElse(null),
                    limit.exceeded());
        }
    }

    /** How many bytecodes a line of the source stands for. */
    public record Line(int line, long count) {}

    public StoredCost {
        // PostgreSQL's JSON has no room for NUL
        coarse = coarse.stream().map(name -> name.replace('\0', '\uFFFD')).toList();
    }

    static StoredCost of(CostReport report) {
        return new StoredCost(
                CostModel.CURRENT,
                report.cost(),
                report.io(),
                report.objects(),
                report.bytes(),
                report.tests().stream()
                        .map(test -> new Test(
                                test.name(), rounded(test.cost()), rounded(test.objects()), rounded(test.bytes())))
                        .toList(),
                report.curve().map(Growth::of).orElse(null),
                report.variants().stream().map(Variant::of).toList(),
                report.limit().map(Limit::of).orElse(null),
                List.of(),
                report.coarse());
    }

    /** Rounded to three digits. */
    static List<Line> linesOf(List<Cost.Line> counted) {
        return counted.stream()
                .map(line -> new Line(line.line(), rounded(line.count())))
                .toList();
    }

    /** What the program does besides reading, parsing and printing. */
    public long algorithm() {
        return cost - io;
    }

    /** To three digits. All digits of a hidden test's cost could tell a number of its input. */
    static long rounded(long count) {
        long unit = 1;
        while (count / unit >= 1_000) {
            unit *= 10;
        }
        return (count + unit / 2) / unit * unit;
    }

    private static List<Point> pointsOf(CostReport.Curve curve) {
        return curve.points().stream()
                .map(point -> new Point(point.n(), point.cost(), point.io(), point.bytes()))
                .toList();
    }

    private static @Nullable Fit fit(Optional<dev.assay.growth.Growth> growth) {
        return growth.map(Fit::of).orElse(null);
    }

    /** @param json as it is stored */
    public static StoredCost ofJson(String json) {
        try {
            return JSON.readValue(json, StoredCost.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored cost is not what is stored now: " + json, e);
        }
    }

    /**
     * Whether it does less than a tenth of what the jury's cheapest variant does at the largest size. That may be a
     * stroke of genius; more often work is hidden where it is not counted, and somebody should look.
     */
    public boolean suspicious() {
        return Optional.ofNullable(growth).stream()
                .flatMap(own -> own.points().stream())
                .max(Comparator.comparingLong(Point::n))
                .filter(own -> variants.stream()
                        .flatMap(variant -> variant.points().stream())
                        .filter(point -> point.n() == own.n())
                        .mapToLong(Point::cost)
                        .min()
                        .stream()
                        .anyMatch(least -> own.cost() < least / 10))
                .isPresent();
    }
}
