package dev.assay.growth;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The growth class that a curve of measured costs most likely has. How it is found, and what it cannot tell:
 * docs/growth.md.
 *
 * @param likeliest the class
 * @param runnerUp the cheapest other class that the measurements do not exclude, that is, that is not {@value
 *     #EXCLUDED} times less likely; where they exclude all others, the likeliest of those
 * @param indistinguishable the other classes that are less than {@value #NEAR} times less likely, the cheapest first:
 *     the measurements cannot tell them from the likeliest; empty where the class is certain enough to be named
 * @param likelihoodRatio how many times likelier the class is than the runner-up, from 1 to {@value #GREATEST_RATIO}
 * @param exponent the slope of the curve with both axes logarithmic, over its larger half: 1.0 for n, about 1.1 for n
 *     log n; with 2ⁿ it says little
 * @param coefficient the a of a·f(n), lower terms apart: bytecodes or bytes; for a power of another base than 2, what
 *     makes a·2ⁿ right at the largest size
 */
public record Growth(
        GrowthClass likeliest,
        GrowthClass runnerUp,
        List<GrowthClass> indistinguishable,
        double likelihoodRatio,
        double exponent,
        double coefficient) {
    /**
     * Fewer sizes than this show no growth. Packages have seven and more, but those published before had fewer, and a
     * program may take too long at the larger ones.
     */
    private static final int LEAST_SIZES = 4;

    /**
     * Below this ratio two classes are not told apart. Statisticians call ten to one the start of strong evidence
     * (Jeffreys, Theory of Probability, appendix B).
     */
    private static final int NEAR = 10;

    /**
     * From this ratio on a class is excluded. It is set by what happens to the innocent. Of simulated linear curves at
     * five to eight sizes, those with staircases of hash tables or with 2 % of noise were refused once or twice in ten
     * thousand; those of quickselect, which wobble by a third and are the worst known, once in 300. The guilty, at six
     * doubling sizes: merge sort, heap sort, tree maps, the JDK's sort of objects and quicksort on random data were all
     * refused where n was allowed, an unbalanced search tree 98 times in 100, {@code Arrays.sort} of random ints, whose
     * cost wobbles by 4 %, 26 times in 30, and always at seven sizes.
     */
    private static final int EXCLUDED = 100;

    /** The ratios of perfect curves are larger still and mean nothing more. */
    private static final double GREATEST_RATIO = 1e9;

    /**
     * Fits a class to measurements in any order; several of one size count as their mean.
     *
     * @return empty with fewer than {@value #LEAST_SIZES} sizes of 2 and more
     */
    public static Optional<Growth> fit(List<GrowthPoint> points) {
        Curve curve = Curve.of(points);
        if (curve.count() < LEAST_SIZES) {
            return Optional.empty();
        }
        List<Fitted> all = Shape.of(curve).stream()
                .flatMap(shape -> Fitted.of(shape, curve).stream())
                .toList();
        List<Fitted> ranking = ranking(all.stream().filter(Fitted::visible));
        Fitted likeliest = ranking.getFirst();
        Fitted runnerUp = ranking.stream()
                .skip(1)
                .filter(other -> ratio(likeliest, other) < EXCLUDED)
                .min(Comparator.comparing(Fitted::growth))
                .orElse(ranking.get(1));
        boolean nothing = points.stream().allMatch(point -> point.value() <= 0);
        return Optional.of(new Growth(
                likeliest.growth(),
                runnerUp.growth(),
                all.stream()
                        .filter(other -> ratio(likeliest, other) < NEAR)
                        .map(Fitted::growth)
                        .filter(growth -> growth != likeliest.growth())
                        .distinct()
                        .sorted()
                        .toList(),
                ratio(likeliest, runnerUp),
                curve.exponent(),
                nothing ? 0 : likeliest.coefficient()));
    }

    /** Whether one class is so much likelier than all others that it may be named alone. */
    public boolean certain() {
        return indistinguishable.isEmpty();
    }

    /**
     * Whether the measurements show a class above the allowed one and exclude the allowed one and all cheaper ones. In
     * doubt they do not exceed it.
     */
    public boolean exceeds(GrowthClass allowed) {
        // the runner-up is the cheapest class that is not excluded, if there is any such
        boolean cheaperExcluded = likelihoodRatio >= EXCLUDED || runnerUp.compareTo(allowed) > 0;
        return likeliest.compareTo(allowed) > 0
                && cheaperExcluded
                && indistinguishable.stream().allMatch(other -> other.compareTo(allowed) > 0);
    }

    /** The best shape of each class, the likeliest first; there are always several, for a rising curve suits any values. */
    private static List<Fitted> ranking(Stream<Fitted> fits) {
        Comparator<Fitted> byEvidence = Comparator.comparingDouble(Fitted::evidence);
        return fits
                .collect(Collectors.toMap(Fitted::growth, fitted -> fitted, BinaryOperator.maxBy(byEvidence)))
                .values()
                .stream()
                .sorted(byEvidence.reversed())
                .toList();
    }

    private static double ratio(Fitted likeliest, Fitted other) {
        return Math.min(GREATEST_RATIO, Math.exp(likeliest.evidence() - other.evidence()));
    }
}
