package dev.assay.growth;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Measurements made fit for logarithms: rising sizes from 2 up, one value each (the mean of several), at least 1. What
 * cannot be (sizes below 2, where a logarithm has nothing to say) is left out.
 */
record Curve(List<Mean> points) {
    /** The least value that is told from nothing. */
    private static final double LEAST_VALUE = 1;

    /** What inputs of one size cost on average. */
    record Mean(double n, double value) {}

    static Curve of(List<GrowthPoint> points) {
        TreeMap<Long, Double> means = points.stream()
                .filter(point -> point.n() >= 2)
                .collect(Collectors.groupingBy(
                        GrowthPoint::n, TreeMap::new, Collectors.averagingDouble(GrowthPoint::value)));
        return new Curve(means.entrySet().stream()
                .map(mean -> new Mean(mean.getKey(), Math.max(LEAST_VALUE, mean.getValue())))
                .toList());
    }

    int count() {
        return points.size();
    }

    double smallest() {
        return points.getFirst().n();
    }

    double largest() {
        return points.getLast().n();
    }

    double nextToLargest() {
        return points.get(count() - 2).n();
    }

    /**
     * The slope of the straight line through the larger half of the points, at least three, both axes logarithmic. The
     * smaller sizes are left out because there the start-up cost bends the line.
     */
    double exponent() {
        List<Mean> larger = points.subList(Math.max(0, Math.min(count() / 2, count() - 3)), count());
        double meanN = average(larger.stream().mapToDouble(point -> Math.log(point.n())));
        double meanValue = average(larger.stream().mapToDouble(point -> Math.log(point.value())));
        double together = 0;
        double alone = 0;
        for (Mean point : larger) {
            double n = Math.log(point.n()) - meanN;
            together += n * (Math.log(point.value()) - meanValue);
            alone += n * n;
        }
        return together / alone;
    }

    private static double average(DoubleStream values) {
        return values.average().orElse(0);
    }
}
