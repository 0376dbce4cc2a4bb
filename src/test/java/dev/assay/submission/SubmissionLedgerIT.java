package dev.assay.submission;

import static dev.assay.rig.AdditionPackage.RIGHT;
import static dev.assay.rig.AdditionPackage.SLUG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.account.Person;
import dev.assay.database.WithPostgres;
import dev.assay.problem.Problem;
import dev.assay.problem.spec.Verdict;
import dev.assay.rig.Administrator;
import dev.assay.rig.Api;
import dev.assay.rig.Needed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class SubmissionLedgerIT {
    private static final Duration SILENCE = Duration.ofMinutes(5);

    @TestHTTPResource("/")
    private URI root = URI.create("/");

    @Inject
    DataSource database;

    @Inject
    SubmissionLedger ledger;

    @Inject
    JobQueue queue;

    @BeforeAll
    static void needGuests() {
        Needed.sandbox();
    }

    @BeforeEach
    void installProblem() throws Exception {
        Administrator.install(root, database);
    }

    @Test
    void firstOfTwoVerdictsOfAnAttemptStays() throws SQLException {
        long id = running();
        assertThat(ledger.judged(verdict(id, 1, Verdict.AC))).isTrue();
        assertThat(ledger.judged(verdict(id, 1, Verdict.WA))).isFalse();
        assertThat(ledger.failed(new JudgeNews.Failed(id, 1, "late"))).isEmpty();
        assertThat(row(id)).isEqualTo("DONE 1 AC null");
    }

    @Test
    void verdictOfAnEarlierAttemptChangesNothing() throws SQLException {
        long id = running();
        assertThat(ledger.failed(new JudgeNews.Failed(id, 1, "a fault"))).contains(Submission.Status.QUEUED);
        assertThat(ledger.judged(verdict(id, 1, Verdict.WA))).isFalse();
        assertThat(row(id)).isEqualTo("QUEUED 2 null null");
        assertThat(ledger.judged(verdict(id, 2, Verdict.AC))).isTrue();
        assertThat(row(id)).isEqualTo("DONE 2 AC null");
    }

    @Test
    void whatRanTooLongIsJudgedAnew() throws SQLException {
        long id = running();
        execute("update submission set heard = now() - interval '6 minutes' where id = " + id);
        queue.reconcile();
        Api.signedIn(root, handle(id)).awaitVerdict(id);
        assertThat(row(id)).isEqualTo("DONE 2 AC null");
        assertThat(ledger.judged(verdict(id, 1, Verdict.WA))).isFalse();
        assertThat(row(id)).isEqualTo("DONE 2 AC null");
    }

    @Test
    void whatIsStillHeardOfIsLeftAlone() throws SQLException {
        long id = running();
        execute("update submission set heard = now() - interval '6 minutes' where id = " + id);
        QuarkusTransaction.requiringNew().run(() -> {
            ledger.heard(List.of(id));
            ledger.reopen(SILENCE);
        });
        assertThat(row(id)).isEqualTo("RUNNING 1 null null");
        assertThat(ledger.judged(verdict(id, 1, Verdict.AC))).isTrue();
    }

    @Test
    void whatWasLostWithEveryAttemptEndsAsOurFault() throws SQLException {
        long id = running();
        execute("update submission set heard = now() - interval '6 minutes', attempt = " + SubmissionLedger.MAX_ATTEMPTS
                + " where id = " + id);
        ledger.reopen(SILENCE);
        assertThat(row(id)).isEqualTo("DONE " + SubmissionLedger.MAX_ATTEMPTS + " JE ATTEMPTS");
    }

    /** One that a worker has, at its first attempt. In one transaction, so that nobody finds it waiting. */
    private long running() {
        Api ada = Api.register(root, Administrator.somebody());
        return QuarkusTransaction.requiringNew().call(() -> {
            JudgeJob job = ledger.enter(
                    Problem.bySlug(SLUG).orElseThrow(),
                    Person.byHandle(ada.handle()).orElseThrow(),
                    RIGHT);
            ledger.started(new JudgeNews.Started(job.submission(), 1));
            return job.submission();
        });
    }

    private static JudgeNews.Judged verdict(long id, int attempt, Verdict verdict) {
        StoredResult result = new StoredResult(0, new StoredResult.Compile(true, List.of()), List.of());
        return new JudgeNews.Judged(id, attempt, verdict, null, 1, 1, result);
    }

    private String row(long id) throws SQLException {
        return text("select concat_ws(' ', status, attempt, coalesce(verdict, 'null'), coalesce(reason, 'null'))"
                + " from submission where id = " + id);
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
