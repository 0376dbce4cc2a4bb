package dev.assay.submission;

import dev.assay.account.AuthenticatedUser;
import dev.assay.format.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A submission as all see it who may see it at all.
 *
 * @param position which one it is in line, 1 being the next; null when it is not in line
 * @param metering of its exact cost: {@code DUE}, {@code DONE}, {@code REFUSED}, or null when it is not to be metered
 * @param meteringReason why that was refused
 * @param cost once it has been metered
 * @param sizes while the verdict waits for the cost: for how many of the growth sizes it is known
 * @param phases once it is judged: how long each phase took, in milliseconds
 */
public record SubmissionView(
        long id,
        String problem,
        String author,
        String status,
        @Nullable Integer position,
        @Nullable Verdict verdict,
        @Nullable String reason,
        @Nullable Integer score,
        @Nullable Long timeMs,
        @Nullable Long memoryKb,
        @Nullable String metering,
        @Nullable String meteringReason,
        Optional<StoredCost> cost,
        StoredResult.@Nullable Compile compile,
        int testsTotal,
        List<StoredResult.Test> tests,
        JudgingProgress.@Nullable Sizes sizes,
        @Nullable Map<String, Double> phases,
        Instant submittedAt,
        String source) {

    /** The number of the first test that failed, from 1; 0 when none did. */
    public int failedTest() {
        for (int i = 0; i < tests.size(); i++) {
            Verdict each = tests.get(i).verdict();
            if (each != null && each != Verdict.AC) {
                return i + 1;
            }
        }
        return 0;
    }

    public long passedTests() {
        return tests.stream().filter(test -> test.verdict() == Verdict.AC).count();
    }

    /** What a test cost, empty while that is not known. */
    public Optional<StoredCost.Test> costOf(StoredResult.Test test) {
        return cost.flatMap(all -> all.tests().stream()
                .filter(each -> each.name().equals(test.name()))
                .findFirst());
    }

    /** @param viewer to whom all is shown that this person may see */
    static SubmissionView of(
            Submission submission,
            Optional<JudgingProgress> progress,
            Optional<Integer> position,
            AuthenticatedUser viewer) {
        return submission.status() == Submission.Status.DONE
                ? done(submission, viewer)
                : live(submission, progress.orElse(JudgingProgress.QUEUED), position);
    }

    private static SubmissionView done(Submission submission, AuthenticatedUser viewer) {
        Optional<StoredResult> result = submission.result();
        return new SubmissionView(
                submission.id(),
                submission.problem().slug(),
                submission.person().handle(),
                "DONE",
                null,
                submission.verdict().orElse(null),
                submission.reason().orElse(null),
                submission.verdict().equals(Optional.of(Verdict.AC)) ? 100 : 0,
                submission.timeMs().orElse(null),
                submission.memoryKb().orElse(null),
                submission.metering().map(Enum::name).orElse(null),
                submission.meteringReason().orElse(null),
                submission.metered(),
                result.map(StoredResult::compile).orElse(null),
                result.map(StoredResult::testsTotal).orElse(0),
                result.map(stored -> viewer.isAdmin() ? stored.tests() : stored.testsForTeam())
                        .orElse(List.of()),
                null,
                result.map(StoredResult::phases).orElse(null),
                submission.submitted(),
                submission.source());
    }

    private static SubmissionView live(Submission submission, JudgingProgress progress, Optional<Integer> position) {
        return new SubmissionView(
                        submission.id(),
                        submission.problem().slug(),
                        submission.person().handle(),
                        submission.status().name(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Optional.empty(),
                        null,
                        0,
                        List.of(),
                        null,
                        null,
                        submission.submitted(),
                        submission.source())
                .at(progress, position);
    }

    /** The same submission, with what the judge says of its source in the language of a page. */
    SubmissionView told(CompilerHints hints) {
        return compile == null
                ? this
                : new SubmissionView(
                        id,
                        problem,
                        author,
                        status,
                        position,
                        verdict,
                        reason,
                        score,
                        timeMs,
                        memoryKb,
                        metering,
                        meteringReason,
                        cost,
                        hints.told(compile),
                        testsTotal,
                        tests,
                        sizes,
                        phases,
                        submittedAt,
                        source);
    }

    /** The same submission, this far in its judging, or there in line. */
    SubmissionView at(JudgingProgress progress, Optional<Integer> place) {
        return new SubmissionView(
                id,
                problem,
                author,
                progress.status(),
                progress.status().equals("QUEUED") ? place.orElse(null) : null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Optional.empty(),
                progress.compile().orElse(null),
                progress.testsTotal(),
                progress.tests(),
                progress.sizes().orElse(null),
                null,
                submittedAt,
                source);
    }
}
