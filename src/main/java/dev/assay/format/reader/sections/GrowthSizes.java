package dev.assay.format.reader.sections;

import dev.assay.growth.GrowthClass;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which sizes tell growth classes apart: doubling ones; where cost is exponential, evenly spaced ones. */
final class GrowthSizes {
    static final int FEWEST = 7;

    /** Sizes are seldom exact: a square grid has 1024, 2025 and 4096 cells. */
    private static final double LEAST_STEP = 1.8;

    private static final double GREATEST_STEP = 2.2;

    /** No program takes 2ⁿ steps beyond it. */
    private static final int LARGEST_EVENLY_SPACED = 64;

    private static final List<Integer> EVENLY_SPACED = List.of(8, 10, 12, 14, 16, 18, 20);

    private GrowthSizes() {}

    /**
     * What is wrong with sizes, and what to write instead; begins with the verb.
     *
     * @param sizes ascending, at least one
     */
    static Optional<String> fault(List<Integer> sizes, Optional<GrowthClass> limit) {
        // at 1 a logarithm is nothing, so the fit leaves it out
        long counted = sizes.stream().filter(size -> size >= 2).count();
        boolean evenly = evenlySpaced(sizes) && sizes.getLast() <= LARGEST_EVENLY_SPACED;
        boolean exponential = limit.isEmpty() || limit.get() == GrowthClass.EXPONENTIAL;
        Optional<Integer> late = firstThatDoesNotDouble(sizes);
        if (counted < FEWEST) {
            return Optional.of("has %d sizes of 2 or more, but telling growth classes apart takes at least %d: write %s"
                    .formatted(counted, FEWEST, evenly && late.isPresent() ? EVENLY_SPACED : doubling(sizes)));
        }
        if (late.isEmpty() || (evenly && exponential)) {
            return Optional.empty();
        }
        if (evenly) {
            return Optional.of("is evenly spaced, which is for exponential cost, but 'limit' is %s: write %s"
                    .formatted(limit.get().label(), doubling(sizes)));
        }
        return Optional.of(("goes from %d to %d, but each size must be twice the one before: write %s;"
                        + " only where cost is exponential, evenly spaced sizes up to %d such as %s")
                .formatted(
                        sizes.get(late.get() - 1),
                        sizes.get(late.get()),
                        doubling(sizes),
                        LARGEST_EVENLY_SPACED,
                        EVENLY_SPACED));
    }

    private static Optional<Integer> firstThatDoesNotDouble(List<Integer> sizes) {
        return IntStream.range(1, sizes.size())
                .filter(i -> {
                    double step = (double) sizes.get(i) / sizes.get(i - 1);
                    return step < LEAST_STEP || step > GREATEST_STEP;
                })
                .boxed()
                .findFirst();
    }

    private static boolean evenlySpaced(List<Integer> sizes) {
        return IntStream.range(1, sizes.size())
                        .map(i -> sizes.get(i) - sizes.get(i - 1))
                        .distinct()
                        .count()
                <= 1;
    }

    /** As many as are needed, from the author's smallest size on if there is room. */
    private static List<Integer> doubling(List<Integer> sizes) {
        int first = Math.clamp(sizes.getFirst(), 2, GrowthSection.LARGEST_SIZE >> (FEWEST - 1));
        return IntStream.iterate(first, n -> 2 * n).limit(FEWEST).boxed().toList();
    }
}
