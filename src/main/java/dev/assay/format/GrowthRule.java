package dev.assay.format;

import dev.assay.growth.GrowthClass;
import java.util.List;
import java.util.Optional;

/**
 * The sizes at which a program's cost is measured, and what it may be.
 *
 * @param sizes ascending
 * @param arguments of the generator, with {@code {n}} where the size belongs
 * @param limit the fastest growth allowed
 * @param factor how many times the reference's cost is allowed at the largest size
 * @param variants paths of the accepted submissions that others are compared with
 */
public record GrowthRule(
        List<Integer> sizes,
        List<String> arguments,
        Optional<GrowthClass> limit,
        Optional<Double> factor,
        List<String> variants) {
    private static final String SIZE = "{n}";

    /** The generator's arguments for this size. */
    public List<String> argumentsFor(int size) {
        return arguments.stream()
                .map(argument -> argument.replace(SIZE, Integer.toString(size)))
                .toList();
    }

    /** Whether a right answer alone does not suffice. */
    public boolean limits() {
        return limit.isPresent() || factor.isPresent();
    }
}
