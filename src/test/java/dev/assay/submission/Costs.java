package dev.assay.submission;

import dev.assay.growth.Fit;
import dev.assay.judging.CostModel;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** What metered runs might have counted. */
public final class Costs {
    private Costs() {}

    /** 100 bytecodes a number, where the jury's needs 84 of them. */
    public static StoredCost linear(String variant) {
        return of(new Fit("n", List.of(), "n log n", 12.3, 1.004, 100), variant, null);
    }

    /** Between two classes, both above n. */
    static StoredCost uncertain(StoredCost.Limit limit) {
        return of(new Fit("n log n", List.of("n log² n"), "n log² n", 3, 1.2, 9), "Buckets", limit);
    }

    static StoredCost tooCostly(StoredCost.Limit limit) {
        return of(new Fit("n log n", List.of(), "n", 4000, 1.07, 9), "Buckets", limit);
    }

    private static StoredCost of(Fit fit, String variant, StoredCost.@Nullable Limit limit) {
        Fit constant = new Fit("1", List.of(), "log n", 3.25, 0, 4096);
        return new StoredCost(
                CostModel.CURRENT,
                1_234_567,
                34_567,
                1_001,
                1_400_000,
                List.of(new StoredCost.Test("1", 1_234_000, 1, 2048)),
                new StoredCost.Growth(points(100), fit, constant, null),
                List.of(new StoredCost.Variant(variant, points(84), fit, constant)),
                limit,
                List.of(new StoredCost.Line(1, 750_000), new StoredCost.Line(2, 250_000)),
                List.of("Solution.huge", "Solution.larger"));
    }

    private static List<StoredCost.Point> points(long each) {
        return LongStream.of(1000, 2000, 4000, 8000)
                .mapToObj(n -> new StoredCost.Point(n, each * n, 0, 4096))
                .toList();
    }
}
