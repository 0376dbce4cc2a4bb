package dev.assay.submission;

import dev.assay.format.Verdict;
import java.util.List;
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

    /** All tests are passed, and the cost is known for some of the sizes that decide. */
    record Measured(long submission, int attempt, int sizes, int sizesTotal) implements JudgingEvent {}

    /** @param costFollows whether the judge measures the cost itself, and tells it in a moment */
    record Judged(
            long submission,
            int attempt,
            Verdict verdict,
            @Nullable String reason,
            long timeMs,
            long memoryKb,
            StoredResult result,
            boolean costFollows)
            implements JudgingEvent {

        Judged(
                long submission,
                int attempt,
                Verdict verdict,
                @Nullable String reason,
                long timeMs,
                long memoryKb,
                StoredResult result) {
            this(submission, attempt, verdict, reason, timeMs, memoryKb, result, false);
        }
    }

    /** Nothing can be judged at that worker now; nothing was tried, and nothing is held against this attempt. */
    record Unavailable(long submission, int attempt, String why) implements JudgingEvent {}

    /** Our own fault: another attempt is due. */
    record Failed(long submission, int attempt, String why) implements JudgingEvent {}

    /** What an accepted submission costs. */
    record Metered(long submission, int attempt, StoredCost cost) implements JudgingEvent {}

    /** How often each line of its source was executed, for somebody who asked. */
    record LinesCounted(long submission, int attempt, List<StoredCost.Line> lines) implements JudgingEvent {}

    /** It cannot be metered, or not by line. */
    record MeteringRefused(long submission, int attempt, String why) implements JudgingEvent {}

    /** Our own fault: it is to be metered again. */
    record MeteringFailed(long submission, int attempt, String why) implements JudgingEvent {}
}
