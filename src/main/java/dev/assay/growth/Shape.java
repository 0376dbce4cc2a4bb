package dev.assay.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * One way in which a program of a growth class may cost: a sum of terms whose factors are to be found.
 *
 * @param leading what makes the class: one term, seldom two; their factors are positive
 * @param lower what is beside it: calls, start-up, reading the input; their factors may be slightly negative, as in
 *     n·(n-1)/2
 * @param mostAdded what the lower terms may add at the largest size, as a part of the leading ones, if the class is to be
 *     named
 * @param mayHide whether a leading term below that is still a reason to doubt the class that is named
 * @param chosen how many parameters, beside the factors, were chosen to suit the curve
 */
record Shape(
        GrowthClass growth,
        List<DoubleUnaryOperator> leading,
        List<DoubleUnaryOperator> lower,
        double mostAdded,
        boolean mayHide,
        int chosen) {
    private static final double UNBOUNDED = Double.POSITIVE_INFINITY;

    /** A class is named whose leading term is at least as great as what its lower terms add, … */
    private static final double HALF_OF_ALL = 1;

    /**
     * … with a squared logarithm three times as great, and a smaller one is no reason for doubt: over the sizes that can
     * be measured, log² n with as much again of a lower term is a straight line, such as log n itself.
     */
    private static final double THREE_QUARTERS_OF_ALL = 1.0 / 3;

    private static final double LEAST_BASE = 1.25;
    private static final double GREATEST_BASE = 12;
    private static final double BASE_STEP = 1.02;

    /** A power that is less than this part of its last value everywhere else shows one large value, no growth. */
    private static final double LEAST_SEEN = 1e-9;

    /** All shapes of all classes that a curve is compared with. */
    static List<Shape> of(Curve curve) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(plain(GrowthClass.CONSTANT));
        shapes.addAll(free(GrowthClass.LOGARITHMIC, GrowthClass.CONSTANT));
        shapes.addAll(dominant(
                curve, GrowthClass.LOG_SQUARED, THREE_QUARTERS_OF_ALL, GrowthClass.LOGARITHMIC, GrowthClass.CONSTANT));
        shapes.addAll(free(GrowthClass.SQRT_N, GrowthClass.LOGARITHMIC, GrowthClass.CONSTANT));
        shapes.addAll(free(GrowthClass.LINEAR, GrowthClass.CONSTANT));
        shapes.addAll(sieves());
        shapes.addAll(dominant(curve, GrowthClass.LINEARITHMIC, HALF_OF_ALL, GrowthClass.LINEAR, GrowthClass.CONSTANT));
        for (GrowthClass least : List.of(GrowthClass.LINEAR, GrowthClass.CONSTANT)) {
            shapes.addAll(
                    dominant(curve, GrowthClass.N_LOG_SQUARED, THREE_QUARTERS_OF_ALL, GrowthClass.LINEARITHMIC, least));
        }
        shapes.addAll(dominant(curve, GrowthClass.N_SQRT_N, HALF_OF_ALL, GrowthClass.LINEAR, GrowthClass.CONSTANT));
        shapes.addAll(free(GrowthClass.QUADRATIC, GrowthClass.LINEAR, GrowthClass.CONSTANT));
        shapes.addAll(
                dominant(curve, GrowthClass.QUADRATIC_LOG, HALF_OF_ALL, GrowthClass.QUADRATIC, GrowthClass.LINEAR));
        shapes.addAll(free(GrowthClass.CUBIC, GrowthClass.QUADRATIC, GrowthClass.LINEAR));
        double lastStep = curve.largest() - curve.nextToLargest();
        DoubleStream.iterate(LEAST_BASE, base -> base <= GREATEST_BASE, base -> base * BASE_STEP)
                .takeWhile(base -> Math.pow(base, -lastStep) > LEAST_SEEN)
                .forEach(base -> shapes.addAll(powers(base, curve.largest())));
        return shapes;
    }

    Stream<DoubleUnaryOperator> terms() {
        return Stream.concat(leading.stream(), lower.stream());
    }

    /** How many numbers, beside the scale of the whole, are made to suit a curve. */
    int parameters() {
        return leading.size() - 1 + lower.size() + chosen;
    }

    private static Shape plain(GrowthClass growth, GrowthClass... lower) {
        return new Shape(growth, List.of(growth::of), functions(lower), UNBOUNDED, false, 0);
    }

    /** With each of the lower terms or without. */
    private static List<Shape> free(GrowthClass growth, GrowthClass... lower) {
        List<Shape> shapes = new ArrayList<>(List.of(plain(growth), plain(growth, lower)));
        if (lower.length > 1) {
            for (GrowthClass one : lower) {
                shapes.add(plain(growth, one));
            }
        }
        return shapes;
    }

    /**
     * A class that is so like the next lower one that noise, or a sieve, could be taken for it: what the lower terms add
     * is bounded. The most that is allowed is among the shapes, so that nothing jumps there.
     *
     * @param most what they may add at the largest size, as a part of the leading term
     */
    private static List<Shape> dominant(
            Curve curve, GrowthClass growth, double most, GrowthClass next, GrowthClass least) {
        boolean mayHide = most == HALF_OF_ALL;
        double balance = most * growth.of(curve.largest()) / next.of(curve.largest());
        List<DoubleUnaryOperator> leading = List.of(growth::of);
        List<DoubleUnaryOperator> limit = List.of(n -> growth.of(n) + balance * next.of(n));
        return List.of(
                plain(growth),
                new Shape(growth, leading, functions(least), most, mayHide, 0),
                new Shape(growth, leading, functions(next), most, mayHide, 0),
                new Shape(growth, leading, functions(next, least), most, mayHide, 0),
                new Shape(growth, limit, List.of(), UNBOUNDED, false, 1),
                new Shape(growth, limit, functions(least), most, mayHide, 1));
    }

    /** n log log n counts as n: nobody calls it otherwise, and up to any size that can be measured it nearly is. */
    private static List<Shape> sieves() {
        List<DoubleUnaryOperator> leading =
                List.of(n -> n * Math.log(Math.log(Math.max(n, Math.E))), GrowthClass.LINEAR::of);
        return List.of(
                new Shape(GrowthClass.LINEAR, leading, List.of(), UNBOUNDED, false, 0),
                new Shape(GrowthClass.LINEAR, leading, functions(GrowthClass.CONSTANT), UNBOUNDED, false, 0));
    }

    /** Exponential to a base other than 2, scaled to be 1 at the largest size so that it stays a number. */
    private static List<Shape> powers(double base, double largest) {
        List<DoubleUnaryOperator> leading = List.of(n -> Math.pow(base, n - largest));
        return List.of(
                new Shape(GrowthClass.EXPONENTIAL, leading, List.of(), UNBOUNDED, false, 1),
                new Shape(GrowthClass.EXPONENTIAL, leading, functions(GrowthClass.CONSTANT), UNBOUNDED, false, 1));
    }

    private static List<DoubleUnaryOperator> functions(GrowthClass... classes) {
        return Stream.of(classes).<DoubleUnaryOperator>map(growth -> growth::of).toList();
    }
}
