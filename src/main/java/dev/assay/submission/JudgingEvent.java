package dev.assay.submission;

import dev.assay.format.Verdict;
import org.jspecify.annotations.Nullable;

/** What a worker tells of a job. */
sealed interface JudgingEvent {
    long submission();

    int attempt();

    /** A worker has it. */
    record Started(long submission, int attempt) implements JudgingEvent {}

    record Compiled(long submission, int attempt, StoredResult.Compile compile, int testsTotal)
            implements JudgingEvent {}

    record Tested(long submission, int attempt, StoredResult.Test test) implements JudgingEvent {}

    /** @param cost null when nothing was metered on the way to the verdict */
    record Judged(
            long submission,
            int attempt,
            Verdict verdict,
            @Nullable String reason,
            long timeMs,
            long memoryKb,
            StoredResult result,
            @Nullable StoredCost cost)
            implements JudgingEvent {

        Judged(
                long submission,
                int attempt,
                Verdict verdict,
                @Nullable String reason,
                long timeMs,
                long memoryKb,
                StoredResult result) {
            this(submission, attempt, verdict, reason, timeMs, memoryKb, result, null);
        }
    }

    /** Nothing can be judged at that worker now; nothing was tried, and nothing is held against this attempt. */
    record Unavailable(long submission, int attempt, String why) implements JudgingEvent {}

    /** Our own fault: another attempt is due. */
    record Failed(long submission, int attempt, String why) implements JudgingEvent {}

    /** What an accepted submission costs. */
    record Metered(long submission, int attempt, StoredCost cost) implements JudgingEvent {}

    /** It cannot be metered. */
    record MeteringRefused(long submission, int attempt, String why) implements JudgingEvent {}

    /** Our own fault: it is to be metered again. */
    record MeteringFailed(long submission, int attempt, String why) implements JudgingEvent {}
}
