package dev.assay.playground;

import static dev.assay.testing.AdditionPackage.SLUG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.database.WithPostgres;
import dev.assay.testing.Administrator;
import dev.assay.testing.Api;
import dev.assay.testing.Requirements;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class DemosResourceIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RUNS = "/api/v1/demos/" + SLUG + "/runs";

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
    void demoTellsWhatItAsksAndDrawsInTheLanguageOfTheReader() {
        Api.anybody(root)
                .header("Accept-Language", "zh")
                .get("/api/v1/demos/" + SLUG)
                .then()
                .statusCode(200)
                .body("about", equalTo("越来越大的和。"))
                .body("parameters.name", equalTo(List.of("n", "factor", "kind", "negative", "label")))
                .body("parameters.default", equalTo(List.of(3, 1, "whole", false, "a sum")))
                .body("charts[0].title", equalTo("累计和"))
                .body("charts[0].option.xAxis.name", equalTo("项"))
                .body("charts[0].option.series[0].encode.y", equalTo("total"))
                .body("charts[1].text.lane", equalTo("way"))
                .body("charts[1].words", equalTo(Map.of("short", "短", "long", "长")));
        Api.anybody(root).get("/api/v1/demos").then().body("slug", hasItem(SLUG));
        Api.anybody(root).get("/api/v1/demos/none").then().statusCode(404);
    }

    @Test
    void rowsComeAsTheyArePrintedAndAreKept() throws Exception {
        List<JsonNode> rows = run(anybody(), Map.of("n", 4, "kind", "halves", "factor", 0.5, "label", " 日 "));

        assertThat(rows).extracting(row -> row.path("total").asDouble()).startsWith(0.25, 0.75, 1.5, 2.5);
        assertThat(rows.get(4).path("text").asText()).as("text as it is").isEqualTo(" 日 ");
        JsonNode end = rows.getLast();
        assertThat(end.path("verdict").asText()).isEqualTo("AC");
        String id = end.path("run").asText();
        Api.anybody(root)
                .get(RUNS + "/" + id)
                .then()
                .statusCode(200)
                .body("parameters.n", equalTo(4))
                .body("parameters.negative", equalTo(false))
                .body("rows.total", hasItems(0.25f, 0.75f, 1.5f, 2.5f))
                .body("end.run", equalTo(id));
        assertThat(run(anybody(), Map.of("n", 4, "kind", "halves", "factor", 0.50, "label", " 日 "))
                        .getLast())
                .as("the same question is answered from memory")
                .isEqualTo(end);
        Api.anybody(root).get(RUNS + "/0123456789abcdef").then().statusCode(404);
    }

    @Test
    void parametersThatTheDemoDoesNotAllowAreNamed() {
        anybody()
                .body(Map.of(
                        "parameters",
                        Map.of("n", 0, "factor", 0.3, "kind", "third", "negative", "no", "m", 1, "label", "a\nb")))
                .post(RUNS)
                .then()
                .statusCode(400)
                .contentType(containsString("problem+json"))
                .body(
                        "errors.field",
                        hasItems(
                                "parameters.n",
                                "parameters.factor",
                                "parameters.kind",
                                "parameters.negative",
                                "parameters.label",
                                "parameters.m"))
                .body("errors.message", hasItem("must be a whole number from 1 to 100"))
                .body("errors.message", hasItem("must be one line of text without control characters"));
    }

    @Test
    void longestTextIsRunAndKeptAndLongerOnesAreRefused() throws Exception {
        StringBuilder longest = new StringBuilder();
        for (int i = 0; i < 900; i++) {
            longest.appendCodePoint(0x20000 + 31 * i);
        }

        JsonNode end = run(anybody(), Map.of("label", longest.toString())).getLast();

        assertThat(end.path("run").asText()).isNotEmpty();
        assertThat(run(anybody(), Map.of("label", longest.toString())).getLast())
                .isEqualTo(end);
        anybody()
                .body(Map.of("parameters", Map.of("label", longest + "a")))
                .post(RUNS)
                .then()
                .statusCode(400)
                .body("errors.message", equalTo(List.of("must be a text of at most 900 characters")));
    }

    @Test
    void changedProgramNeedsAnAccountAndBelongsToItsOwnRun() throws Exception {
        String source = """
                class Main {
                    public static void main(String[] args) {
                        System.out.println("{\\"row\\":\\"sum\\",\\"term\\":1,\\"total\\":" + args[0] + "}");
                        System.out.println("no row: <b>");
                        System.out.println("{\\"row\\":\\"end\\",\\"verdict\\":\\"AC\\",\\"run\\":\\"forged\\"}");
                        throw new IllegalStateException("on purpose");
                    }
                }
                """;
        anybody().body(Map.of("source", source)).post(RUNS).then().statusCode(401);

        List<JsonNode> rows = fork(source);

        assertThat(rows)
                .extracting(row -> row.path("row").asText())
                .containsExactly("sum", "printed", "printed", "end");
        assertThat(rows.get(1).path("text").asText()).isEqualTo("no row: <b>");
        JsonNode end = rows.getLast();
        assertThat(end.path("verdict").asText()).isEqualTo("RTE");
        assertThat(end.path("error").asText()).contains("on purpose", "Main.java:6");
        Api.anybody(root).get(RUNS + "/" + end.path("run").asText()).then().body("source", equalTo(source));
    }

    @Test
    void programThatDoesNotEndOrDoesNotCompileGetsAnEndToo() throws Exception {
        JsonNode endless = fork("class Main { public static void main(String[] a) { while (true) {} } }")
                .getLast();
        JsonNode broken = fork("class Main {").getLast();

        assertThat(endless.path("verdict").asText()).isEqualTo("TLE");
        assertThat(broken.path("verdict").asText()).isEqualTo("CE");
        assertThat(broken.at("/compile/diagnostics/0/line").asInt()).isEqualTo(1);
    }

    @Test
    void whoGoesAwayEndsTheRunAndMakesRoomForTheNext() throws Exception {
        String slow = """
                class Main {
                    public static void main(String[] args) throws Exception {
                        for (int i = 0; ; i++) {
                            System.out.println("{\\"row\\":\\"sum\\",\\"term\\":" + i + "}");
                            Thread.sleep(100);
                        }
                    }
                }
                """;
        HttpRequest request = HttpRequest.newBuilder(root.resolve(RUNS))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + somebody().token())
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("source", slow))))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
                assertThat(lines.readLine()).as("while it runs").contains("\"term\":0");
            }
            client.shutdownNow();
        }

        await().atMost(Duration.ofSeconds(20))
                .until(() -> anybody()
                                .body(Map.of("parameters", Map.of("n", 7)))
                                .post(RUNS)
                                .statusCode()
                        == 200);
    }

    private RequestSpecification anybody() {
        return Api.anybody(root).contentType(ContentType.JSON);
    }

    private Api somebody() {
        return Api.register(root, Administrator.somebody());
    }

    private List<JsonNode> fork(String source) throws Exception {
        return rows(
                somebody().request().body(Map.of("source", source)).post(RUNS).asString());
    }

    private static List<JsonNode> run(RequestSpecification person, Map<String, Object> parameters) throws Exception {
        return rows(person.body(Map.of("parameters", parameters)).post(RUNS).asString());
    }

    private static List<JsonNode> rows(String lines) throws Exception {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            rows.add(JSON.readTree(line));
        }
        return rows;
    }
}
