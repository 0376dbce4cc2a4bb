package dev.assay.judging;

import dev.assay.format.Verdict;
import java.util.List;
import java.util.Optional;

/** When the tests that are left would make no difference. Samples are run all the same. */
interface StopRule {
    /** One failure decides: people get one verdict. */
    StopRule FIRST_FAILURE = results -> results.stream()
            .map(TestResult::verdict)
            .anyMatch(verdict -> verdict.isPresent() && !verdict.equals(Optional.of(Verdict.AC)));

    /** All are run. */
    StopRule NEVER = _ -> false;

    /** @param results of the tests so far */
    boolean isDecided(List<TestResult> results);
}
