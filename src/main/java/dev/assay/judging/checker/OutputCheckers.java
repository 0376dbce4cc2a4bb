package dev.assay.judging.checker;

import dev.assay.format.Checker;

/** Finds the implementation of the checker that a package names. */
public final class OutputCheckers {
    private OutputCheckers() {}

    public static OutputChecker of(Checker checker) {
        return switch (checker) {
            case Checker.DefaultValidator rules -> new DefaultChecker(rules);
            case Checker.Exact() -> new ExactChecker();
            case Checker.Floats floats -> new FloatsChecker(floats);
            case Checker.Unordered(boolean deep) -> new UnorderedChecker(deep);
            case Checker.OutputValidator _ ->
                throw new IllegalArgumentException("a program decides, and no comparison does");
        };
    }
}
