package dev.assay.growth;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/** Curves made of formulas. */
final class Curves {
    private Curves() {}

    /** So many sizes, each twice the one before. */
    static long[] doubling(long first, int count) {
        return LongStream.iterate(first, n -> 2 * n).limit(count).toArray();
    }

    static List<GrowthPoint> curve(long[] sizes, DoubleUnaryOperator cost) {
        return LongStream.of(sizes)
                .mapToObj(n -> new GrowthPoint(n, Math.round(cost.applyAsDouble((double) n))))
                .toList();
    }

    static Growth fit(long[] sizes, DoubleUnaryOperator cost) {
        return fit(curve(sizes, cost));
    }

    static Growth fit(List<GrowthPoint> points) {
        return Growth.fit(points).orElseThrow();
    }

    static double log(double n) {
        return GrowthClass.LOGARITHMIC.of(n);
    }

    /** What a hash table or a list that doubles costs: so much for each element, and for each place when it grows. */
    static DoubleUnaryOperator doublingTable(double element, double place) {
        return n -> element * n
                + place
                        * DoubleStream.iterate(16, capacity -> capacity * 0.75 < n, capacity -> 2 * capacity)
                                .sum();
    }
}
