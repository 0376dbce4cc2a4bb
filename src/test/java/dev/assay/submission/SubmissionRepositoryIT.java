package dev.assay.submission;

import static dev.assay.testing.AdditionPackage.RIGHT;
import static dev.assay.testing.AdditionPackage.SLUG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.account.User;
import dev.assay.database.WithPostgres;
import dev.assay.format.Verdict;
import dev.assay.problem.Problem;
import dev.assay.testing.Administrator;
import dev.assay.testing.Api;
import dev.assay.testing.Requirements;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class SubmissionRepositoryIT {
    private static final Duration SILENCE = Duration.ofMinutes(5);

    @TestHTTPResource("/")
    private URI root = URI.create("/");

    @Inject
    DataSource database;

    @Inject
    SubmissionRepository repository;

    @Inject
    JobQueue queue;

    @BeforeAll
    static void needGuests() {
        Requirements.sandbox();
    }

    @BeforeEach
    void installProblem() throws Exception {
        Administrator.install(root, database);
    }

    @Test
    void firstOfTwoVerdictsOfAnAttemptStays() throws SQLException {
        long id = running();
        assertThat(repository.judged(verdict(id, 1, Verdict.AC))).isTrue();
        assertThat(repository.judged(verdict(id, 1, Verdict.WA))).isFalse();
        assertThat(repository.failed(new JudgingEvent.Failed(id, 1, "late"))).isEmpty();
        assertThat(row(id)).isEqualTo("DONE 1 AC null");
    }

    @Test
    void verdictOfAnEarlierAttemptChangesNothing() throws SQLException {
        long id = running();
        assertThat(repository.failed(new JudgingEvent.Failed(id, 1, "a fault"))).contains(Submission.Status.QUEUED);
        assertThat(repository.judged(verdict(id, 1, Verdict.WA))).isFalse();
        assertThat(row(id)).isEqualTo("QUEUED 2 null null");
        assertThat(repository.judged(verdict(id, 2, Verdict.AC))).isTrue();
        assertThat(row(id)).isEqualTo("DONE 2 AC null");
    }

    @Test
    void whatRanTooLongIsJudgedAnew() throws SQLException {
        long id = running();
        execute("update submission set heard = now() - interval '6 minutes' where id = " + id);
        queue.reconcile();
        Api.signedIn(root, handle(id)).awaitVerdict(id);
        assertThat(row(id)).isEqualTo("DONE 2 AC null");
        assertThat(repository.judged(verdict(id, 1, Verdict.WA))).isFalse();
        assertThat(row(id)).isEqualTo("DONE 2 AC null");
    }

    @Test
    void whatIsStillHeardOfIsLeftAlone() throws SQLException {
        long id = running();
        execute("update submission set heard = now() - interval '6 minutes' where id = " + id);
        QuarkusTransaction.requiringNew().run(() -> {
            repository.recordHeartbeats(List.of(id));
            repository.reopen(SILENCE);
        });
        assertThat(row(id)).isEqualTo("RUNNING 1 null null");
        assertThat(repository.judged(verdict(id, 1, Verdict.AC))).isTrue();
    }

    @Test
    void whatWasLostWithEveryAttemptEndsAsOurFault() throws SQLException {
        long id = running();
        execute("update submission set heard = now() - interval '6 minutes', attempt = "
                + SubmissionRepository.MAX_ATTEMPTS + " where id = " + id);
        repository.reopen(SILENCE);
        assertThat(row(id)).isEqualTo("DONE " + SubmissionRepository.MAX_ATTEMPTS + " JE ATTEMPTS");
    }

    @Test
    void judgeErrorIsTriedAgainWhenJudgingWorksAgainAndEachDayButNotForEver() throws SQLException {
        long id = running();
        String judgeError = "update submission set status = 'DONE', verdict = 'JE', reason = 'ATTEMPTS', retries = %d,"
                + " heard = now() - interval '%s' where id = " + id;
        Instant hourAgo = Instant.now().minus(Duration.ofHours(1));

        execute(judgeError.formatted(0, "2 hours"));
        assertThat(judgeErrors(hourAgo))
                .as("from before judging became possible")
                .contains(id);
        execute(judgeError.formatted(0, "30 minutes"));
        assertThat(judgeErrors(hourAgo)).as("while judging was possible").doesNotContain(id);
        execute(judgeError.formatted(0, "25 hours"));
        assertThat(judgeErrors(Instant.EPOCH)).as("from yesterday").contains(id);
        execute(judgeError.formatted(7, "25 hours"));
        assertThat(judgeErrors(hourAgo)).as("tried often enough").doesNotContain(id);

        execute(judgeError.formatted(6, "25 hours"));
        assertThat(repository.retry(id)).isTrue();
        assertThat(repository.retry(id)).as("while it is in line").isFalse();
        assertThat(row(id)).isEqualTo("QUEUED 2 null null");
        assertThat(text("select retries from submission where id = " + id)).isEqualTo("7");
        execute(judgeError.formatted(7, "25 hours"));
        assertThat(repository.rejudge(id))
                .as("an administrator may at any time")
                .isPresent();
        assertThat(repository.judged(verdict(id, 3, Verdict.AC))).isTrue();
    }

    private List<Long> judgeErrors(Instant ableSince) {
        return repository.judgeErrors(ableSince, Duration.ofDays(1), 7, Integer.MAX_VALUE).stream()
                .map(SubmissionRepository.Waiting::submission)
                .toList();
    }

    @Test
    void meteringIsDueToPersonsInTurn() throws SQLException {
        long first = running();
        long second = running();
        execute("update submission set person_id = (select person_id from submission where id = " + first
                + ") where id = " + second);
        long third = running();
        long one = person(first);
        long other = person(third);

        // in one transaction, so that the server of this test does not meter them meanwhile
        QuarkusTransaction.requiringNew().run(() -> {
            List.of(first, second, third).forEach(id -> repository.judged(verdict(id, 1, Verdict.AC)));

            assertThat(repository.meteringDue(one - 1))
                    .map(due -> due.job().submission())
                    .contains(first);
            assertThat(repository.meteringDue(one))
                    .map(due -> due.job().submission())
                    .contains(third);
            assertThat(repository.meteringDue(other - 1))
                    .map(SubmissionRepository.DueMetering::person)
                    .contains(other);
            assertThat(repository.meteringDue(Long.MAX_VALUE))
                    .as("and from the start")
                    .isPresent();

            List.of(first, second, third).forEach(id -> repository.meteringRefused(id, 1, "a test's"));
        });
    }

    private long person(long submission) throws SQLException {
        return Long.parseLong(text("select person_id from submission where id = " + submission));
    }

    @Test
    void acceptedOneIsMeteredOnceAndOnlyInTheAttemptThatWasAccepted() throws SQLException {
        long id = running();
        assertThat(repository.metered(id, 1, Verdicts.costing(5)))
                .as("before its verdict")
                .isFalse();
        repository.judged(verdict(id, 1, Verdict.AC));
        assertThat(metering(id)).isEqualTo("DUE - -");
        assertThat(repository.metered(id, 2, Verdicts.costing(5)))
                .as("of another attempt")
                .isFalse();
        assertThat(repository.metered(id, 1, Verdicts.costing(5))).isTrue();
        assertThat(repository.metered(id, 1, Verdicts.costing(4))).as("again").isFalse();
        assertThat(repository.meteringRefused(id, 1, "late")).isFalse();
        assertThat(metering(id)).isEqualTo("DONE 5 -");

        assertThat(repository.rejudge(id)).map(JudgeJob::attempt).contains(2);
        assertThat(repository.rejudge(id)).as("while it is being judged").isEmpty();
        assertThat(metering(id)).isEqualTo("- - -");
        assertThat(repository.judged(verdict(id, 2, Verdict.AC))).isTrue();
        assertThat(repository.meteringRefused(id, 2, "cannot\0")).isTrue();
        assertThat(repository.metered(id, 2, Verdicts.costing(5))).isFalse();
        assertThat(metering(id)).isEqualTo("REFUSED - cannot\uFFFD");
    }

    @Test
    void whatIsNotAcceptedIsNotMeteredButKeepsACostThatItHas() throws SQLException {
        long wrong = running();
        repository.judged(verdict(wrong, 1, Verdict.WA));
        assertThat(metering(wrong)).isEqualTo("- - -");
        long dear = running();
        StoredResult result = new StoredResult(0, new StoredResult.Compile(true, List.of()), List.of());
        repository.judged(new JudgingEvent.Judged(dear, 1, Verdict.CLE, null, 1, 1, result, true));
        assertThat(metering(dear)).as("its judge measures it").isEqualTo("DUE - -");
        assertThat(repository.metered(dear, 1, Verdicts.costing(9))).isTrue();
        assertThat(metering(dear)).isEqualTo("DONE 9 -");
    }

    @Test
    void costThatItsJudgeMeasuresIsNotDueToAnybodyElseMeanwhile() throws SQLException {
        long id = running();
        long person = person(id);
        QuarkusTransaction.requiringNew().run(() -> {
            StoredResult result = new StoredResult(0, new StoredResult.Compile(true, List.of()), List.of());
            repository.judged(new JudgingEvent.Judged(id, 1, Verdict.AC, null, 1, 1, result, true));
            assertThat(repository.meteringDue(person - 1))
                    .map(due -> due.job().submission())
                    .isNotEqualTo(Optional.of(id));
        });
    }

    @Test
    void linesAreCountedForWhoAsksAndNeverTakeACostAway() throws SQLException {
        long id = running();
        QuarkusTransaction.requiringNew().run(() -> {
            repository.judged(verdict(id, 1, Verdict.AC));
            assertThat(repository.wantLines(id)).as("without a cost").isFalse();
            repository.metered(id, 1, Verdicts.costing(9));
            assertThat(repository.wantLines(id)).isTrue();
            assertThat(repository.wantLines(id)).as("while they are counted").isFalse();
            assertThat(repository.job(id).costKnown()).isTrue();
            repository.meteringRefused(id, 1, "by line it takes too long");
        });
        assertThat(metering(id)).isEqualTo("DONE 9 -");
        QuarkusTransaction.requiringNew().run(() -> {
            repository.wantLines(id);
            List<StoredCost.Line> lines = List.of(new StoredCost.Line(1, 9));
            assertThat(repository.linesCounted(new JudgingEvent.LinesCounted(id, 1, lines)))
                    .isTrue();
            assertThat(repository.wantLines(id)).as("when they are known").isFalse();
            assertThat(Submission.<Submission>findById(id)
                            .metered()
                            .orElseThrow()
                            .lines())
                    .isEqualTo(lines);
        });
        assertThat(metering(id)).isEqualTo("DONE 9 -");
    }

    /** One that a worker has, at its first attempt. In one transaction, so that nobody finds it waiting. */
    private long running() {
        Api ada = Api.register(root, Administrator.somebody());
        return QuarkusTransaction.requiringNew().call(() -> {
            JudgeJob job = repository.enter(
                    Problem.bySlug(SLUG).orElseThrow(),
                    User.byHandle(ada.handle()).orElseThrow(),
                    RIGHT);
            repository.started(new JudgingEvent.Started(job.submission(), 1));
            return job.submission();
        });
    }

    private static JudgingEvent.Judged verdict(long id, int attempt, Verdict verdict) {
        StoredResult result = new StoredResult(0, new StoredResult.Compile(true, List.of()), List.of());
        return new JudgingEvent.Judged(id, attempt, verdict, null, 1, 1, result);
    }

    private String row(long id) throws SQLException {
        return text("select concat_ws(' ', status, attempt, coalesce(verdict, 'null'), coalesce(reason, 'null'))"
                + " from submission where id = " + id);
    }

    private String metering(long id) throws SQLException {
        return text("select concat_ws(' ', coalesce(metering, '-'), coalesce(cast(cost as text), '-'),"
                + " coalesce(metering_reason, '-')) from submission where id = " + id);
    }

    private String handle(long id) throws SQLException {
        return text("select handle from person where id = (select person_id from submission where id = " + id + ")");
    }

    private String text(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void execute(String update) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(update);
        }
    }
}
