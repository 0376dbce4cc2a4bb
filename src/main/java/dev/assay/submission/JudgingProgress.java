package dev.assay.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far a submission has come.
 *
 * @param attempt whose news this is; news of an earlier one is not shown any more
 * @param status QUEUED, COMPILING or RUNNING
 */
record JudgingProgress(
        int attempt,
        String status,
        int testsTotal,
        Optional<StoredResult.Compile> compile,
        List<StoredResult.Test> tests) {
    static final JudgingProgress QUEUED = new JudgingProgress(0, "QUEUED", 0, Optional.empty(), List.of());

    JudgingProgress with(StoredResult.Test test) {
        List<StoredResult.Test> all = new ArrayList<>(tests);
        all.add(test);
        return new JudgingProgress(attempt, "RUNNING", testsTotal, compile, List.copyOf(all));
    }
}
