package dev.assay.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How an output is compared with the answer. */
public sealed interface Checker {

    /**
     * The default output validator of the package format: words, which a tolerance lets compare as numbers.
     *
     * @param absolute tolerance of numbers, empty when none is set
     * @param relative the same, as a fraction of the answer; either suffices
     */
    record DefaultValidator(
            boolean caseSensitive, boolean spaceChangeSensitive, Optional<Double> absolute, Optional<Double> relative)
            implements Checker {
        /** Without arguments: words compare without case, white space only separates them. */
        public static final DefaultValidator PLAIN =
                new DefaultValidator(false, false, Optional.empty(), Optional.empty());

        /** Whether words of the answer that are numbers compare as numbers. */
        public boolean hasTolerance() {
            return absolute.isPresent() || relative.isPresent();
        }
    }

    record Exact() implements Checker {}

    /** Of a function's values. Either tolerance suffices. */
    record Floats(double absolute, double relative) implements Checker {}

    /**
     * In any order.
     *
     * @param deep whether order is ignored at every level, not only the outermost
     */
    record Unordered(boolean deep) implements Checker {}

    /**
     * A program of the package's own decides, as the package format says: it is told the test's input, answer and output,
     * and ends with 42 or 43.
     *
     * @param arguments that follow those of the format
     * @param limits of one run of it
     * @param interactive whether it talks with the submission while that runs
     * @param passes how often a submission is run at most, as the validator may make it another input
     */
    record OutputValidator(SourceFiles program, List<String> arguments, Limits limits, boolean interactive, int passes)
            implements Checker {
        /** Whether it does more than to judge one output. */
        public boolean runsTheSubmission() {
            return interactive || passes > 1;
        }

        /** With further arguments. */
        public OutputValidator with(List<String> more) {
            List<String> all = new ArrayList<>(arguments);
            all.addAll(more);
            return new OutputValidator(program, List.copyOf(all), limits, interactive, passes);
        }
    }
}
