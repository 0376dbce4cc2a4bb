package dev.assay.submission;

import static dev.assay.testing.AdditionPackage.RIGHT;
import static dev.assay.testing.AdditionPackage.SLUG;
import static dev.assay.testing.AdditionPackage.WRONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.assay.database.WithPostgres;
import dev.assay.testing.Administrator;
import dev.assay.testing.Api;
import dev.assay.testing.Requirements;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class SubmissionsResourceIT {
    private static final String PROBLEM = "application/problem+json";
    private static final String SLOW =
            "class Solution { int add(int a, int b) throws Exception { Thread.sleep(400); return a + b; } }";

    @TestHTTPResource("/")
    private URI root = URI.create("/");

    @Inject
    DataSource database;

    @BeforeAll
    static void needGuests() {
        Requirements.sandbox();
    }

    @BeforeEach
    void installProblem() throws Exception {
        Administrator.install(root, database);
    }

    @Test
    void submissionIsAcceptedWatchedTestByTestAndShownTheSameAfterwards() throws Exception {
        Api ada = somebody();
        var accepted = ada.post(SLUG + "/submissions", SLOW).then().statusCode(202);
        long id = accepted.extract().jsonPath().getLong("id");
        accepted.header("Location", endsWith("/api/v1/submissions/" + id))
                .body("problem", equalTo(SLUG))
                .body("verdict", nullValue());

        List<JsonPath> events = events(ada, id);
        assertThat(events)
                .extracting(event -> event.getList("tests").size())
                .isSorted()
                .as("it is seen between its tests")
                .anyMatch(tests -> tests > 0 && tests < 4);
        JsonPath last = events.getLast();
        assertThat(last.getString("status")).isEqualTo("DONE");
        assertThat(last.getString("verdict")).isEqualTo("AC");
        assertThat(last.getInt("score")).isEqualTo(100);
        // what it costs comes later, at any time
        assertThat(ada.submission(id).<String, Object>getMap("$"))
                .usingRecursiveComparison()
                .ignoringFields("metering", "cost")
                .isEqualTo(last.getMap("$"));
        assertThat(events(ada, id)).as("who comes late sees the end").hasSize(1);
    }

    @Test
    void wrongAnswerNamesTheTestAndSkipsTheRest() {
        Api ada = somebody();
        JsonPath view = ada.awaitVerdict(ada.submit(SLUG, WRONG));
        assertThat(view.getString("verdict")).isEqualTo("WA");
        assertThat(view.getInt("score")).isZero();
        assertThat(view.getString("tests[0].verdict")).isEqualTo("WA");
    }

    @Test
    void administratorHasASubmissionJudgedAgainAndNobodyElse() throws Exception {
        Api ada = somebody();
        long id = ada.submit(SLUG, WRONG);
        ada.awaitVerdict(id);
        String path = "/api/v1/submissions/" + id + "/rejudge";

        ada.request().post(path).then().statusCode(403).contentType(PROBLEM);
        Api.anybody(root).post(path).then().statusCode(401).contentType(PROBLEM);
        try (Administrator administrator = new Administrator(root, database)) {
            administrator
                    .api()
                    .request()
                    .post("/api/v1/submissions/999999999/rejudge")
                    .then()
                    .statusCode(404);
            administrator
                    .api()
                    .request()
                    .post(path)
                    .then()
                    .statusCode(202)
                    .body("id", equalTo((int) id))
                    .body("verdict", nullValue());
            assertThat(ada.awaitVerdict(id).getString("verdict")).isEqualTo("WA");
        }
    }

    @Test
    void checkCompilesAndJudgesNothing() {
        Api ada = somebody();
        ada.post(SLUG + "/check", WRONG)
                .then()
                .statusCode(200)
                .body("ok", is(true))
                .body("diagnostics", hasSize(0));
        ada.post(SLUG + "/check", "class Solution {\n    int add(int a, int b) { return c; }\n}")
                .then()
                .statusCode(200)
                .body("ok", is(false))
                .body("diagnostics[0].line", is(2))
                .body("diagnostics[0].message", containsString("c"));
    }

    @Test
    void runShowsTheSamplesAndCountsForNothing() {
        run(somebody(), Map.of("source", WRONG))
                .statusCode(200)
                .body("tests", hasSize(2))
                .body("tests[0].verdict", equalTo("WA"))
                .body("tests[0].input", equalTo("1\n2\n"))
                .body("tests[0].expected", containsString("3"))
                .body("tests[0].actual", containsString("-1"));
    }

    @Test
    void runTakesOnesOwnInput() {
        run(somebody(), Map.of("source", RIGHT, "input", "2\n40\n"))
                .statusCode(200)
                .body("tests", hasSize(1))
                .body("tests[0].actual", containsString("42"))
                .body("tests[0].verdict", not(equalTo("WA")));
    }

    @Test
    void inputThatIsNotWhatTheProblemAsksForIsToldWithItsPlace() {
        Api ada = somebody();
        for (String input : List.of("2\nforty\n", "2\n", "1\n2\n3\n", "", "2147483648\n1\n", "[1,2]")) {
            run(ada, Map.of("source", RIGHT, "input", input))
                    .statusCode(400)
                    .contentType(PROBLEM)
                    .body("errors[0].field", equalTo("input"))
                    .body("errors[0].message", not(containsString("dev.assay")));
        }
        run(ada, Map.of("source", RIGHT, "input", "1".repeat((1 << 20) + 1)))
                .statusCode(400)
                .body("errors[0].message", containsString("1 MiB"));
    }

    @Test
    void unknownProblemIsNotFound() {
        Api ada = somebody();
        for (String call : List.of("submissions", "check", "runs")) {
            ada.post("no-such-problem/" + call, RIGHT)
                    .then()
                    .statusCode(404)
                    .contentType(PROBLEM)
                    .body("detail", containsString("no-such-problem"));
        }
    }

    @Test
    void submissionsOfOthersAreNotThere() {
        long id = somebody().submit(SLUG, RIGHT);
        Api eve = somebody();
        for (String path : List.of("" + id, id + "/events", "9223372036854775807", "no-number")) {
            eve.request().get("/api/v1/submissions/" + path).then().statusCode(404);
        }
    }

    @Test
    void withoutATokenNothingIsDoneOrShown() {
        long id = somebody().submit(SLUG, RIGHT);
        for (String path : List.of("submissions/" + id, "submissions/" + id + "/events")) {
            Api.anybody(root).get("/api/v1/" + path).then().statusCode(401).contentType(PROBLEM);
        }
        for (String call : List.of("submissions", "check", "runs")) {
            Api.anybody(root)
                    .contentType(ContentType.JSON)
                    .body(Map.of("source", RIGHT))
                    .post("/api/v1/problems/" + SLUG + "/" + call)
                    .then()
                    .statusCode(401)
                    .contentType(PROBLEM);
        }
    }

    @Test
    void unknownFieldIsNamedAndAMissingSourceToo() {
        Api ada = somebody();
        ada.request()
                .body(Map.of("source", RIGHT, "langage", "java"))
                .post("/api/v1/problems/" + SLUG + "/submissions")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("errors[0].field", equalTo("langage"));
        ada.request()
                .body("{}")
                .post("/api/v1/problems/" + SLUG + "/submissions")
                .then()
                .statusCode(400)
                .body("errors.field", everyItem(equalTo("source")))
                .body("errors.size()", greaterThan(0));
    }

    private Api somebody() {
        return Api.register(root, Administrator.somebody());
    }

    private static ValidatableResponse run(Api api, Map<String, String> request) {
        return api.request()
                .body(request)
                .post("/api/v1/problems/" + SLUG + "/runs")
                .then();
    }

    /** All events, until the server ends the stream. */
    private List<JsonPath> events(Api api, long id) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(root.resolve("/api/v1/submissions/" + id + "/events"))
                .header("Authorization", "Bearer " + api.token())
                .build();
        try (HttpClient client = HttpClient.newHttpClient();
                Stream<String> lines = client.send(request, HttpResponse.BodyHandlers.ofLines())
                        .body()) {
            return lines.filter(line -> line.startsWith("data:"))
                    .map(line -> JsonPath.from(line.substring("data:".length())))
                    .toList();
        }
    }
}
