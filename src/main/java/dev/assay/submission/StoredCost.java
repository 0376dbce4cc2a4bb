package dev.assay.submission;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a submission cost in its metered run, as it is stored and shown.
 *
 * @param costModel which way of counting this is; only costs of one model can be compared
 * @param cost bytecodes executed, of all tests together
 * @param objects allocated, of all tests together
 * @param bytes allocated, of all tests together
 * @param growth null for a problem without growth sizes
 * @param variants the jury's solutions at the same sizes
 * @param limit null when the problem sets none
 * @param lines bytecodes executed in lines of the source, of all tests together
 * @param coarse methods too large to be metered block by block
 */
public record StoredCost(
        int costModel,
        long cost,
        long objects,
        long bytes,
        List<Test> tests,
        @Nullable Growth growth,
        List<Variant> variants,
        @Nullable Limit limit,
        List<Line> lines,
        List<String> coarse) {

    /** One test, by its name. */
    public record Test(String name, long cost, long objects, long bytes) {}

    /** Cost and allocated bytes at size n. */
    public record Point(long n, long cost, long bytes) {}

    /**
     * A growth class, as fitted to points.
     *
     * @param likelihood how many times likelier the class is than the runner-up
     * @param exponent the slope in a log-log chart
     * @param coefficient a of a·f(n)
     */
    public record Fit(String growth, String runnerUp, double likelihood, double exponent, double coefficient) {}

    /** The submission's own curve; a fit is null when the points are too few. */
    public record Growth(
            List<Point> points,
            @Nullable Fit cost,
            @Nullable Fit memory) {}

    /** The curve of one of the jury's solutions. */
    public record Variant(
            String name,
            List<Point> points,
            @Nullable Fit cost,
            @Nullable Fit memory) {}

    /**
     * What the problem demands.
     *
     * @param growth the largest growth class allowed, null for any
     * @param factor how many times the reference's cost is allowed, null for any
     */
    public record Limit(@Nullable String growth, @Nullable Double factor, boolean exceeded) {}

    /** Bytecodes executed in a line of the source, counted from 1. */
    public record Line(int line, long count) {}
}
