package dev.assay.submission;

import static dev.assay.testing.AdditionPackage.RIGHT;
import static dev.assay.testing.AdditionPackage.SLUG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.assay.database.WithPostgres;
import dev.assay.judgeruntime.JudgeService;
import dev.assay.testing.Administrator;
import dev.assay.testing.Api;
import dev.assay.testing.Operations;
import dev.assay.testing.Requirements;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person sees while something of ours is broken: that their submission is still being judged. */
@QuarkusTest
@WithPostgres
@TestProfile(OurFaultsIT.RuntimeOfItsOwn.class)
class OurFaultsIT {
    private static final Path RUNTIME =
            Path.of("target", "runtime-of-its-own", "runc").toAbsolutePath();
    private static final String SLOW =
            "class Solution { int add(int a, int b) throws Exception { Thread.sleep(400); return a + b; } }";

    /** A runtime that can be taken away. */
    public static final class RuntimeOfItsOwn implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "assay.judging.runtime", RUNTIME.toString(),
                    "assay.judging.warm", "1",
                    "assay.judge-errors.every", "1s",
                    "assay.judging.eager", "true");
        }
    }

    @TestHTTPResource("/")
    private URI root = URI.create("/");

    @Inject
    DataSource database;

    @Inject
    JudgeService judgeService;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @BeforeAll
    static void needGuests() throws IOException {
        Requirements.sandbox();
        installRuntime();
    }

    @BeforeEach
    void installProblem() throws Exception {
        Administrator.install(root, database);
    }

    @Test
    void submissionWaitsForARuntimeThatIsMissingAndTheAlarmIsRaisedMeanwhile() throws Exception {
        Api ada = Api.register(root, Administrator.somebody());
        Files.delete(RUNTIME);
        double faults = faults();

        // the guests that were up already serve the first ones
        long waiting = Stream.generate(() -> ada.submit(SLUG, RIGHT))
                .limit(6)
                .filter(id -> !verdictWithin(ada, id, faults))
                .findFirst()
                .orElseThrow();

        assertThat(ada.submission(waiting).getString("status")).isIn("QUEUED", "COMPILING", "RUNNING");
        assertThat(ada.submission(waiting).getString("verdict")).isNull();
        JsonPath health = Operations.at(root).get("/q/health/ready").jsonPath();
        assertThat(health.getString("status")).isEqualTo("DOWN");
        assertThat(health.getString("checks.find { it.name == 'judge' }.data.unavailable_reason"))
                .contains("No guest could be started");

        installRuntime();
        assertThat(ada.awaitVerdict(waiting).getString("verdict")).isEqualTo("AC");
        assertThat(Operations.at(root).get("/q/health/ready").jsonPath().getString("status"))
                .isEqualTo("UP");
    }

    @Test
    void judgeErrorIsJudgedAgainByItselfWhenJudgingWorksAgain() throws Exception {
        Api ada = Api.register(root, Administrator.somebody());
        long id = ada.submit(SLUG, RIGHT);
        ada.awaitVerdict(id);
        Files.delete(RUNTIME);
        // the guests that were up already are used up
        await().atMost(Duration.ofMinutes(2))
                .until(() -> judgeService.selfCheck().isPresent());
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "update submission set verdict = 'JE', reason = 'ATTEMPTS', heard = now() where id = " + id);
        }
        assertThat(ada.submission(id).getString("verdict")).isEqualTo("JE");

        installRuntime();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> "AC".equals(ada.submission(id).getString("verdict")));
    }

    @Test
    void verdictOutlastsADatabaseThatIsGone() throws Exception {
        Api ada = Api.register(root, Administrator.somebody());
        try (Connection mine = DriverManager.getConnection(url, user, password);
                Statement statement = mine.createStatement()) {
            long id = ada.submit(SLUG, SLOW);
            await().until(() -> !ada.submission(id).getList("tests").isEmpty());
            double retries = retries();

            statement.execute("alter database assay connection limit 0");
            try {
                statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and usename = current_user and pid <> pg_backend_pid()");
                await().atMost(Duration.ofMinutes(1)).until(() -> retries() > retries + 1);
            } finally {
                statement.execute("alter database assay connection limit -1");
                awaitReady();
            }

            JsonPath judged = ada.awaitVerdict(id);
            assertThat(judged.getString("verdict")).isEqualTo("AC");
            try (ResultSet row = statement.executeQuery("select attempt from submission where id = " + id)) {
                assertThat(row.next()).isTrue();
                assertThat(row.getInt(1)).as("attempts").isEqualTo(1);
            }
        }
    }

    /** Whether it was judged before the server noticed that it cannot judge. */
    private boolean verdictWithin(Api person, long id, double faultsBefore) {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> person.submission(id).getString("status").equals("DONE") || faults() > faultsBefore);
        return person.submission(id).getString("status").equals("DONE");
    }

    /** It looks every other second whether the database is there. */
    private void awaitReady() {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> Operations.at(root).get("/q/health/ready").statusCode() == 200);
    }

    private double faults() {
        return metric("assay_judge_faults_total");
    }

    private double retries() {
        return metric("ft_retry_retries_total");
    }

    /** The sum over all labels. */
    private double metric(String name) {
        return Operations.at(root)
                .get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private static void installRuntime() throws IOException {
        Path installed = Stream.of("/usr/sbin/runc", "/usr/bin/runc", "/usr/local/bin/runc")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
        Files.createDirectories(RUNTIME.getParent());
        if (!Files.exists(RUNTIME)) {
            Files.createSymbolicLink(RUNTIME, installed);
        }
    }
}
