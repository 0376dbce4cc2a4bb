package dev.assay.submission;

import dev.assay.format.Verdict;
import java.time.Instant;
import java.util.Optional;

/** A submission in a list. */
public record SubmissionRow(
        long id,
        String slug,
        String problem,
        Optional<Verdict> verdict,
        Optional<Long> timeMs,
        Optional<Long> memoryKb,
        Instant submitted) {

    static SubmissionRow of(Submission submission, String language) {
        return new SubmissionRow(
                submission.id(),
                submission.problem().slug(),
                submission.problem().name(language),
                submission.verdict(),
                submission.timeMs(),
                submission.memoryKb(),
                submission.submitted());
    }
}
