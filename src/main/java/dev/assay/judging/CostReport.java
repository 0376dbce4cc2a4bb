package dev.assay.judging;

import dev.assay.format.JurySubmission;
import dev.assay.growth.Growth;
import dev.assay.growth.GrowthClass;
import dev.assay.growth.GrowthPoint;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * What an accepted program really costs: the same figures on each run and each machine, by {@link CostModel#CURRENT}.
 *
 * @param cost of all tests together, in bytecodes executed
 * @param io what of it the library did in order to read, parse and print; 0 where the problem calls a function
 * @param objects made in all tests together
 * @param bytes of these objects
 * @param curve over the sizes that the problem names, empty when it names none
 * @param variants the curves of the jury's
 * @param limit what the problem allows, empty when it allows all
 * @param coarse methods too large to be counted block by block
 */
public record CostReport(
        long cost,
        long io,
        long objects,
        long bytes,
        List<TestCost> tests,
        Optional<Curve> curve,
        List<Variant> variants,
        Optional<Limit> limit,
        List<String> coarse) {

    /** @param timeMs CPU time of the metered run, which is longer than it was without metering */
    public record TestCost(String name, long cost, long io, long objects, long bytes, long timeMs) {}

    /**
     * One size.
     *
     * @param cost of the algorithm: without reading, parsing and printing
     * @param io of these
     */
    public record Point(long n, long cost, long io, long bytes) {}

    /**
     * How the algorithm's cost, memory made, and reading, parsing and printing grow with the size.
     *
     * @param io empty also where there is none
     */
    public record Curve(List<Point> points, Optional<Growth> cost, Optional<Growth> memory, Optional<Growth> io) {
        static Curve of(List<Point> points) {
            return new Curve(
                    List.copyOf(points),
                    fit(points, Point::cost),
                    fit(points, Point::bytes),
                    points.stream().allMatch(point -> point.io() > 0) ? fit(points, Point::io) : Optional.empty());
        }

        private static Optional<Growth> fit(List<Point> points, ToLongFunction<Point> count) {
            return Growth.fit(points.stream()
                    .map(point -> new GrowthPoint(point.n(), count.applyAsLong(point)))
                    .toList());
        }
    }

    /** @param path of the jury submission in the package */
    public record Variant(String path, Curve curve) {
        /** The class's name. */
        public String name() {
            return JurySubmission.nameOf(path);
        }
    }

    /**
     * What the problem allows.
     *
     * @param growth the fastest growth
     * @param factor how many times the reference's cost
     */
    public record Limit(Optional<GrowthClass> growth, Optional<Double> factor, boolean exceeded) {}

    public boolean overLimit() {
        return limit.filter(Limit::exceeded).isPresent();
    }
}
