package dev.assay.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far a submission has come.
 *
 * @param attempt whose news this is; news of an earlier one is not shown any more
 * @param status QUEUED, COMPILING, RUNNING or MEASURING
 * @param sizes while it is measured: for how many of the growth sizes the cost is known
 */
record JudgingProgress(
        int attempt,
        String status,
        int testsTotal,
        Optional<StoredResult.Compile> compile,
        List<StoredResult.Test> tests,
        Optional<Sizes> sizes) {
    static final JudgingProgress QUEUED = at(0, "QUEUED", 0, Optional.empty());

    /** How many are known, of so many. */
    public record Sizes(int measured, int total) {}

    static JudgingProgress at(int attempt, String status, int testsTotal, Optional<StoredResult.Compile> compile) {
        return new JudgingProgress(attempt, status, testsTotal, compile, List.of(), Optional.empty());
    }

    JudgingProgress with(Sizes known) {
        return new JudgingProgress(attempt, "MEASURING", testsTotal, compile, tests, Optional.of(known));
    }

    JudgingProgress with(StoredResult.Test test) {
        List<StoredResult.Test> all = new ArrayList<>(tests);
        all.add(test);
        return new JudgingProgress(attempt, "RUNNING", testsTotal, compile, List.copyOf(all), sizes);
    }
}
