package dev.assay.growth;

import java.util.Arrays;
import java.util.Optional;

/**
 * A shape with the factors that suit a curve best, and how well they do.
 *
 * @param evidence the natural logarithm of how likely the curve is, up to what is the same for all shapes
 * @param visible whether the lower terms add no more than the shape allows: a class that is hidden below them is not
 *     named, but it may be what the curve has
 * @param coefficient the factor of the class's function
 */
record Fitted(GrowthClass growth, double evidence, boolean visible, double coefficient) {
    /**
     * Deviations are relative, normally distributed, of a width that is not known beforehand. What is believed of it
     * before looking at the curve weighs as much as this many observations …
     */
    private static final double PRIOR_OBSERVATIONS = 2;

    /**
     * … of half a percent. It is what rounding and terms that no shape has amount to in exact counts; it also keeps a
     * perfect fit from being infinitely better than a good one.
     */
    private static final double PRIOR_DEVIATION = 0.005;

    /**
     * No program wobbles by more than this, a factor of e. Without it all shapes would be equally hopeless for a curve that suits
     * none, such as n⁴, and the cheapest would be taken.
     */
    private static final double GREATEST_DEVIATION = 1;

    /** What each further parameter costs beside its degree of freedom. */
    private static final double PARAMETER_COST = 1;

    /** A lower term may be negative, but not so much that it cancels the leading one at a size above this, … */
    private static final double CANCELLED_AT = 16;

    /** … nor that it takes away more than this part of the leading one at the smallest size measured. */
    private static final double CANCELLED_PART = 0.5;

    /**
     * The factors minimise the squares of the relative errors, so that small sizes count as much as large ones. Empty
     * where the best factors make no sense for a program: a negative leading term, a lower term out of its bounds.
     */
    static Optional<Fitted> of(Shape shape, Curve curve) {
        double[][] relative = shape.terms()
                .map(term -> curve.points().stream()
                        .mapToDouble(point -> term.applyAsDouble(point.n()) / point.value())
                        .toArray())
                .toArray(double[][]::new);
        if (relative.length >= curve.count()) {
            return Optional.empty();
        }
        return LeastSquares.addingUpToOne(relative)
                .map(factors -> Sum.of(shape, factors))
                .filter(sum -> sensible(sum, curve))
                .map(sum -> fitted(shape, sum, curve))
                .filter(fitted -> fitted.visible() || shape.mayHide());
    }

    private static boolean sensible(Sum sum, Curve curve) {
        double smallest = curve.smallest();
        return sum.leading().stream().allMatch(term -> term.factor() > 0)
                && curve.points().stream().allMatch(point -> sum.at(point.n()) > 0)
                && sum.takenAt(smallest) <= CANCELLED_PART * sum.leadingAt(smallest)
                && sum.takenAt(CANCELLED_AT) <= sum.leadingAt(CANCELLED_AT);
    }

    private static Fitted fitted(Shape shape, Sum sum, Curve curve) {
        double[] deviations = curve.points().stream()
                .mapToDouble(point -> Math.log(sum.at(point.n()) / point.value()))
                .toArray();
        double mean = Arrays.stream(deviations).average().orElse(0);
        double squares =
                Arrays.stream(deviations).map(d -> (d - mean) * (d - mean)).sum();
        double freedom = curve.count() - 1 - shape.parameters() + PRIOR_OBSERVATIONS;
        double leading = sum.leadingAt(curve.largest());
        double evidence = -freedom / 2 * Math.log(PRIOR_OBSERVATIONS * PRIOR_DEVIATION * PRIOR_DEVIATION + squares)
                - squares / (2 * GREATEST_DEVIATION * GREATEST_DEVIATION)
                - PARAMETER_COST * shape.parameters()
                + hidden(leading / (leading + sum.addedAt(curve.largest())))
                + prior(shape.growth());
        boolean visible = sum.addedAt(curve.largest()) <= shape.mostAdded() * leading;
        return new Fitted(
                shape.growth(), evidence, visible, leading / shape.growth().of(curve.largest()));
    }

    /** Whose leading term is the smaller part even at the largest size is believed less, by the square. */
    private static double hidden(double share) {
        return 2 * Math.log(Math.min(1, 2 * share));
    }

    /**
     * In doubt the cheaper class: each is believed e times less than the one before, and e² times where it has a
     * logarithm more, because a staircase or a drift is soon mistaken for one. log² n, √n and n log² n are rare, so they
     * stand beside this ladder and are believed e or e² times less than the class before them.
     */
    private static double prior(GrowthClass growth) {
        return -switch (growth) {
            case CONSTANT -> 0;
            case LOGARITHMIC -> 1;
            case LINEAR -> 2;
            case LOG_SQUARED, SQRT_N -> 3;
            case LINEARITHMIC -> 4;
            case N_SQRT_N -> 5;
            case N_LOG_SQUARED, QUADRATIC -> 6;
            case QUADRATIC_LOG -> 8;
            case CUBIC -> 9;
            case EXPONENTIAL -> 10;
        };
    }
}
