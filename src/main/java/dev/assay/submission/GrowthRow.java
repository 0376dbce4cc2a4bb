package dev.assay.submission;

import java.util.List;
import java.util.Optional;

/**
 * The costs at one size of the growth chart.
 *
 * @param own the submission's
 * @param variants one for each of the jury's, empty where it has not this size
 */
public record GrowthRow(long n, long own, List<Optional<Long>> variants) {

    /** One for each size of the submission's own curve. */
    static List<GrowthRow> of(StoredCost cost) {
        StoredCost.Growth growth = cost.growth();
        return growth == null
                ? List.of()
                : growth.points().stream()
                        .map(point -> new GrowthRow(
                                point.n(),
                                point.cost(),
                                cost.variants().stream()
                                        .map(variant -> at(point.n(), variant.points()))
                                        .toList()))
                        .toList();
    }

    private static Optional<Long> at(long n, List<StoredCost.Point> points) {
        return points.stream()
                .filter(point -> point.n() == n)
                .map(StoredCost.Point::cost)
                .findFirst();
    }
}
