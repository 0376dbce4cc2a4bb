package dev.assay.judging;

import dev.assay.format.JurySubmission;
import dev.assay.growth.Growth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A variant of a package over its growth sizes.
 *
 * @param path of the jury submission
 * @param growth of its cost
 */
public record VariantMeasurement(String path, List<Point> points, Optional<Growth> growth) {

    /**
     * One size.
     *
     * @param cost bytecodes executed
     * @param bytes allocated
     * @param time median of CPU time in microseconds, once the JVM is warm, with the transfer of the input
     * @param error largest |a − b| to the reference's numbers, empty for answers that are not floating point
     */
    public record Point(long n, long cost, long bytes, double time, OptionalDouble error) {}

    /** The class's name. */
    public String name() {
        return JurySubmission.nameOf(path);
    }
}
