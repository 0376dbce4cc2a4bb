package dev.assay.submission;

/**
 * What a worker needs to judge a submission, and nothing else.
 *
 * @param attempt which attempt this is; only the current one's verdict is written
 * @param costKnown whether only the lines of its source are to be counted, when it is to be metered
 */
record JudgeJob(long submission, int attempt, String slug, String version, String source, boolean costKnown) {

    static JudgeJob of(Submission submission) {
        return new JudgeJob(
                submission.id(),
                submission.attempt(),
                submission.version().slug(),
                submission.version().sha256(),
                submission.source(),
                submission.metered().isPresent());
    }
}
