package dev.assay.submission;

import static dev.assay.testing.AdditionPackage.RIGHT;
import static dev.assay.testing.AdditionPackage.SLUG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;

import dev.assay.account.Browser;
import dev.assay.database.WithPostgres;
import dev.assay.judgeruntime.JudgeService;
import dev.assay.testing.Administrator;
import dev.assay.testing.Api;
import dev.assay.testing.Requirements;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many want the judge, which has one place: persons have it in turn, lines are bounded, and waiting costs nothing. */
@QuarkusTest
@WithPostgres
@TestProfile(FairWaitingIT.OnePlace.class)
class FairWaitingIT {
    private static final String PROBLEM = "application/problem+json";
    private static final String SLEEPS =
            "class Solution { int add(int a, int b) throws Exception { Thread.sleep(1500); return a + b; } }";

    /** One at a time, and small quotas. */
    public static final class OnePlace implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "assay.judging.parallel", "1",
                    "assay.judging.reserved", "0",
                    "assay.judging.waiting.submissions-per-person", "12",
                    "assay.judging.waiting.runs-per-person", "4",
                    "assay.judging.waiting.runs", "20",
                    "assay.quota.submit", "10",
                    "assay.quota.check", "3",
                    "assay.quota.demo", "2");
        }
    }

    @TestHTTPResource("/")
    private URI root = URI.create("/");

    @Inject
    DataSource database;

    @Inject
    JudgeService judgeService;

    @BeforeAll
    static void needGuests() {
        Requirements.sandbox();
    }

    @BeforeEach
    void installProblem() throws Exception {
        Administrator.install(root, database);
    }

    @Test
    void firstSubmissionOfOneIsNotBehindAllOfAnother() throws Exception {
        Api ada = somebody();
        Api ben = somebody();
        // the first one is long, so that the rest are still in line when he comes
        List<Long> hers = IntStream.range(0, 10)
                .mapToObj(i -> ada.submit(SLUG, (i == 0 ? SLEEPS : RIGHT) + " // " + i))
                .toList();
        assertThat(ada.submission(hers.getLast()).getInt("position")).isGreaterThan(1);

        long his = ben.submit(SLUG, RIGHT + " // his");
        long before = done(ada, "now()");
        ben.awaitVerdict(his);

        long meanwhile = done(ada, "(select heard from submission where id = " + his + ")") - before;
        assertThat(meanwhile).as("hers that were finished before his one").isLessThanOrEqualTo(2);
        hers.forEach(ada::awaitVerdict);
    }

    @Test
    void moreThanMayWaitOfOnePersonIsRefusedAndTheRestIsJudged() throws Exception {
        // whom no quota stops before the line is full
        try (Administrator administrator = new Administrator(root, database)) {
            Api ada = administrator.api();
            List<Long> accepted = new ArrayList<>();
            Response answer = ada.post(SLUG + "/submissions", SLEEPS);
            while (answer.statusCode() == 202 && accepted.size() < 50) {
                accepted.add(answer.jsonPath().getLong("id"));
                answer = ada.post(SLUG + "/submissions", accepted.size() < 4 ? SLEEPS : RIGHT);
            }

            answer.then()
                    .statusCode(429)
                    .contentType(PROBLEM)
                    .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                    .body("detail", containsString("waiting"));
            assertThat(accepted.size()).isBetween(12, 49);
            somebody().submit(SLUG, RIGHT);
            accepted.forEach(ada::awaitVerdict);
        }
    }

    @Test
    void runsOfManyAreTakenOrRefusedAtOnceAndTheSiteStaysUp() throws Exception {
        Api ada = somebody();
        List<Api> crowd = IntStream.range(0, 4).mapToObj(_ -> somebody()).toList();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Response>> runs = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                Api one = i < 20 ? ada : crowd.get(i % crowd.size());
                runs.add(clients.submit(() -> one.post(SLUG + "/runs", SLEEPS)));
            }
            await().until(() -> judgeService.runs().waiting() > 0);
            Api.anybody(root).get("/q/health/live").then().statusCode(200);
            int taken = 0;
            for (Future<Response> run : runs) {
                Response answer = run.get();
                assertThat(answer.statusCode()).isIn(200, 429, 503);
                if (answer.statusCode() == 200) {
                    taken++;
                } else {
                    answer.then().contentType(PROBLEM).header("Retry-After", matchesPattern("[1-9][0-9]*"));
                }
            }
            // what fits the line of all, and one that runs, and those who came when some had been served
            assertThat(taken).isBetween(5, 45);
        }
        await().until(judgeService::isIdle);
    }

    @Test
    void whoHangsUpDoesNotWaitAnyMore() throws Exception {
        Api ada = somebody();
        Api ben = somebody();
        long first = ada.submit(SLUG, SLEEPS);
        await().until(() -> !judgeService.isIdle());
        try (Socket his = new Socket(root.getHost(), root.getPort())) {
            his.getOutputStream().write(run(ben));
            his.getOutputStream().flush();
            await().until(() -> judgeService.runs().waiting() == 1);
        }

        await().atMost(Duration.ofSeconds(5)).until(() -> judgeService.runs().waiting() == 0);
        assertThat(ada.awaitVerdict(first).getString("verdict")).isEqualTo("AC");
        ben.post(SLUG + "/runs", RIGHT).then().statusCode(200);
    }

    @Test
    void quotaIsToldInHeadersAndItsEndToo() {
        Api ada = somebody();
        for (int left = 2; left >= 0; left--) {
            ada.post(SLUG + "/check", RIGHT)
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", "\"check\";q=3;w=600")
                    .header("RateLimit", matchesPattern("\"check\";r=" + left + ";t=[1-9][0-9]*"));
        }

        ada.post(SLUG + "/check", RIGHT)
                .then()
                .statusCode(429)
                .contentType(PROBLEM)
                .header("RateLimit", matchesPattern("\"check\";r=0;t=[1-9][0-9]*"))
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .body("detail", containsString("more than 3 in 10 minutes"));
        ada.post(SLUG + "/runs", RIGHT).then().statusCode(200).header("RateLimit-Policy", containsString("\"run\""));
        somebody().post(SLUG + "/check", RIGHT).then().statusCode(200);
    }

    @Test
    void runsOfDemosHaveAQuotaToo() {
        Api ada = somebody();
        for (int i = 0; i < 2; i++) {
            ada.request()
                    .contentType("application/json")
                    .body("{}")
                    .post("/api/v1/demos/none/runs")
                    .then()
                    .statusCode(404);
        }

        ada.request()
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/demos/none/runs")
                .then()
                .statusCode(429)
                .header("RateLimit-Policy", "\"demo\";q=2;w=600")
                .header("Retry-After", matchesPattern("[1-9][0-9]*"));
    }

    @Test
    void pageSaysInBothLanguagesThatItWasTooMuchAndKeepsTheSource() {
        Browser ada = new Browser();
        ada.register(Administrator.somebody(), "a sentence that is long enough")
                .then()
                .statusCode(303);
        String page = "/problems/" + SLUG;
        String source = "class Solution {} // kept";

        tooMany(ada, page, source)
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .body(containsString("That was more than 10 in 10 minutes"))
                .body(containsString("// kept"));
        ada.open(page + "?lang=zh");
        tooMany(ada, page, source)
                .then()
                .statusCode(429)
                .body(containsString("10 分钟内已超过 10 次"))
                .body(containsString("// kept"));
    }

    /** The first answer that is not a new submission; a slow machine gives time for a few more than the quota. */
    private static Response tooMany(Browser person, String page, String source) {
        Response answer = person.send(page, page + "/submissions", "source", source);
        for (int i = 0; i < 30 && answer.statusCode() == 303; i++) {
            answer = person.send(page, page + "/submissions", "source", source);
        }
        return answer;
    }

    /** How many of somebody's had their verdict then. */
    private long done(Api person, String then) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select count(*) from submission s join person p on p.id = s.person_id"
                                + " where p.handle = '" + person.handle() + "' and s.status = 'DONE'"
                                + " and s.heard <= " + then)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private byte[] run(Api person) {
        String body = "{\"source\": \"" + RIGHT + "\"}";
        return ("POST /api/v1/problems/" + SLUG + "/runs HTTP/1.1\r\nHost: " + root.getAuthority()
                        + "\r\nAuthorization: Bearer " + person.token()
                        + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private Api somebody() {
        return Api.register(root, Administrator.somebody());
    }
}
