package dev.assay.judging;

import dev.assay.format.Verdict;
import java.util.Optional;

/**
 * How one test went.
 *
 * @param verdict empty when the test was skipped, because an earlier one decided
 * @param timeMs CPU time of all threads, in milliseconds
 * @param memoryKb the most memory above the idle guest, in KiB
 * @param feedback of the package's output validator, when it said something
 * @param transcript what was said, for tests whose data the person may see
 */
public record TestResult(
        String name,
        boolean sample,
        Optional<Verdict> verdict,
        Optional<Reason> reason,
        long timeMs,
        long memoryKb,
        Optional<Feedback> feedback,
        Optional<Transcript> transcript) {

    /**
     * What went in and came out, as text.
     *
     * @param expected empty when there is no answer to compare with
     * @param actual what was returned or printed, empty when there was nothing
     * @param output what was printed beside a returned value
     * @param error the exception, or standard error
     */
    public record Transcript(
            String input, Optional<String> expected, Optional<String> actual, String output, String error) {}
}
