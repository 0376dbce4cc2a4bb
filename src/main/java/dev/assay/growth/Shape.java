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
 * @param bounded the first lower term is at most as great as the leading one at the largest size
 * @param chosen how many parameters, beside the factors, were chosen to suit the curve
 */
record Shape(
        GrowthClass growth,
        List<DoubleUnaryOperator> leading,
        List<DoubleUnaryOperator> lower,
        boolean bounded,
        int chosen) {
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
        shapes.addAll(free(GrowthClass.LINEAR, GrowthClass.CONSTANT));
        shapes.addAll(sieves());
        shapes.addAll(dominant(curve, GrowthClass.LINEARITHMIC, GrowthClass.LINEAR, GrowthClass.CONSTANT));
        shapes.addAll(dominant(curve, GrowthClass.N_SQRT_N, GrowthClass.LINEAR, GrowthClass.CONSTANT));
        shapes.addAll(free(GrowthClass.QUADRATIC, GrowthClass.LINEAR, GrowthClass.CONSTANT));
        shapes.addAll(dominant(curve, GrowthClass.QUADRATIC_LOG, GrowthClass.QUADRATIC, GrowthClass.LINEAR));
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
        return new Shape(growth, List.of(growth::of), functions(lower), false, 0);
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
     * A class that is so like the next lower one that noise, or a sieve, could be taken for it: it must be the greater
     * part at the largest size. The least that is allowed is among the shapes, so that nothing jumps there.
     */
    private static List<Shape> dominant(Curve curve, GrowthClass growth, GrowthClass next, GrowthClass least) {
        double balance = growth.of(curve.largest()) / next.of(curve.largest());
        List<DoubleUnaryOperator> leading = List.of(growth::of);
        List<DoubleUnaryOperator> half = List.of(n -> growth.of(n) + balance * next.of(n));
        return List.of(
                plain(growth),
                plain(growth, least),
                new Shape(growth, leading, functions(next), true, 0),
                new Shape(growth, leading, functions(next, least), true, 0),
                new Shape(growth, half, List.of(), false, 1),
                new Shape(growth, half, functions(least), false, 1));
    }

    /** n log log n counts as n: nobody calls it otherwise, and up to any size that can be measured it nearly is. */
    private static List<Shape> sieves() {
        List<DoubleUnaryOperator> leading =
                List.of(n -> n * Math.log(Math.log(Math.max(n, Math.E))), GrowthClass.LINEAR::of);
        return List.of(
                new Shape(GrowthClass.LINEAR, leading, List.of(), false, 0),
                new Shape(GrowthClass.LINEAR, leading, functions(GrowthClass.CONSTANT), false, 0));
    }

    /** Exponential to a base other than 2, scaled to be 1 at the largest size so that it stays a number. */
    private static List<Shape> powers(double base, double largest) {
        List<DoubleUnaryOperator> leading = List.of(n -> Math.pow(base, n - largest));
        return List.of(
                new Shape(GrowthClass.EXPONENTIAL, leading, List.of(), false, 1),
                new Shape(GrowthClass.EXPONENTIAL, leading, functions(GrowthClass.CONSTANT), false, 1));
    }

    private static List<DoubleUnaryOperator> functions(GrowthClass... classes) {
        return Stream.of(classes).<DoubleUnaryOperator>map(growth -> growth::of).toList();
    }
}
