package dev.assay.playground;

import static dev.assay.testing.AdditionPackage.PATIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.database.WithPostgres;
import dev.assay.testing.AdditionPackage;
import dev.assay.testing.Administrator;
import dev.assay.testing.Api;
import dev.assay.testing.Requirements;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Demos are run in turn, as many at a time as there are places: one, in tests. */
@QuarkusTest
@WithPostgres
class DemoLineIT {
    private static final String RUNS = "/api/v1/demos/" + PATIENT + "/runs";

    /** Prints now and then, until somebody hangs up or its time is over. */
    private static final String SLOW = """
            class Main {
                public static void main(String[] args) throws Exception {
                    for (int i = 1; i < 600; i++) {
                        System.out.println("{\\"row\\":\\"sum\\",\\"term\\":" + i + "}");
                        Thread.sleep(100);
                    }
                }
            }
            """;

    @TestHTTPResource("/")
    private URI root = URI.create("/");

    @Inject
    DataSource database;

    @BeforeEach
    void installProblem() throws Exception {
        Requirements.sandbox();
        publish(PATIENT, AdditionPackage.patient());
        // it would stand in line before others
        awaitDefaultRun(PATIENT);
    }

    @Test
    void whoWaitsHearsItsPlaceInLineAndTheRunInTurn() throws Exception {
        try (DemoConnection first = slow()) {
            assertThat(awaitRow(first).path("term").asInt()).isEqualTo(1);
            try (DemoConnection second = askFrom("192.0.2.2", label())) {
                assertThat(second.next()).hasToString("{\"waiting\":1}");
                try (DemoConnection third = askFrom("192.0.2.3", label())) {
                    assertThat(third.next()).hasToString("{\"waiting\":2}");

                    first.drop();

                    assertThat(second.rest())
                            .extracting(line -> line.path("row").asText())
                            .contains("sum")
                            .endsWith("end");
                    assertThat(third.rest().getLast().path("verdict").asText()).isEqualTo("AC");
                }
            }
        }
    }

    @Test
    void runThatTwoAskForIsMadeOnceAndBothHearIt() throws Exception {
        Map<String, Object> question = label();
        List<JsonNode> one;
        List<JsonNode> other;
        try (DemoConnection slow = slow()) {
            awaitRow(slow);
            try (DemoConnection first = askFrom("192.0.2.4", question)) {
                assertThat(first.next()).hasToString("{\"waiting\":1}");
                try (DemoConnection second = askFrom("192.0.2.5", question)) {
                    assertThat(second.next()).hasToString("{\"waiting\":2}");
                    slow.drop();
                    one = rows(first.rest());
                    other = rows(second.rest());
                }
            }
        }

        assertThat(one).isEqualTo(other);
        assertThat(one.getLast().path("run").asText()).isNotEmpty();
    }

    @Test
    void moreThanMayWaitAreToldWhenToComeAgain() throws Exception {
        List<DemoConnection> waiting = new ArrayList<>();
        try (DemoConnection first = slow()) {
            awaitRow(first);
            for (int i = 0; i < 20; i++) {
                DemoConnection next = askFrom("192.0.2.6", label());
                waiting.add(next);
                assertThat(next.next()).hasToString("{\"waiting\":" + (i + 1) + "}");
            }
            try (DemoConnection oneTooMany = askFrom("192.0.2.6", label())) {
                assertThat(oneTooMany.head())
                        .anyMatch(line -> line.startsWith("HTTP/1.1 429"))
                        .anyMatch(line -> line.matches("(?i)retry-after: [1-9][0-9]*"))
                        .anyMatch(line -> line.matches("(?i)content-type: application/problem[+]json.*"));
            }
            try (DemoConnection somebodyElse = askFrom("192.0.2.7", label())) {
                assertThat(somebodyElse.next()).as("served in turn").hasToString("{\"waiting\":2}");
            }
            for (DemoConnection each : waiting) {
                each.close();
            }
        }
        try (DemoConnection last = askFrom("192.0.2.8", label())) {
            assertThat(last.rest().getLast().path("verdict").asText()).isEqualTo("AC");
        }
    }

    @Test
    void whoDoesNotReadKeepsNobodyFromRunning() throws Exception {
        String loud = """
                class Main {
                    public static void main(String[] args) {
                        String text = "x".repeat(1000);
                        for (int i = 0; i < 1_000_000; i++) {
                            System.out.println("{\\"row\\":\\"sum\\",\\"text\\":\\"" + text + "\\"}");
                        }
                    }
                }
                """;
        String token = somebody();
        try (DemoConnection deaf = DemoConnection.ask(root, RUNS, Map.of("source", loud), token)) {
            assertThat(deaf.head()).first().asString().contains("200");
            try (DemoConnection next = askFrom("192.0.2.9", label())) {
                assertThat(next.rest().getLast().path("verdict").asText()).isEqualTo("AC");
            }
            assertThat(deaf.rest().getLast().path("verdict").asText())
                    .as("there is a limit to what is kept")
                    .isEqualTo("OLE");
        }
    }

    @Test
    void pageHasTheDefaultRunOfEachVersionAfterItsPublicationAndKeepsIt() throws Exception {
        String slug = "it-" + UUID.randomUUID().toString().substring(0, 8);
        publish(slug, new AdditionPackage());
        String first = awaitDefaultRun(slug);
        assertThat(defaults(slug)).isEqualTo(1);

        publish(slug, new AdditionPackage().with("demo/unit.txt", "2"));
        await().atMost(Duration.ofMinutes(2))
                .until(() -> !defaultRun(slug).isEmpty() && !defaultRun(slug).equals(first));
        String second = defaultRun(slug);

        Api.anybody(root)
                .get("/api/v1/demos/" + slug + "/runs/" + second)
                .then()
                .statusCode(200)
                .body("rows.total", hasItem(12.0f));
        try (Connection connection = database.getConnection();
                PreparedStatement old = connection.prepareStatement(
                        "update demo_run set ended = now() - interval '1 year' where id = ?")) {
            old.setString(1, second);
            old.executeUpdate();
            QuarkusTransaction.requiringNew().run(() -> DemoRun.forgetOlder(Optional.empty(), version(second), 0));
        }
        assertThat(defaultRun(slug)).as("it is never forgotten").isEqualTo(second);
    }

    private void publish(String slug, AdditionPackage source) throws IOException, SQLException {
        try (Administrator administrator = new Administrator(root, database)) {
            int status = administrator.put(slug, source.zip()).extract().statusCode();
            assertThat(status).isIn(200, 201);
        }
    }

    /** As the page has it, which nobody else asks for. */
    private String defaultRun(String slug) {
        String page = Api.anybody(root).get("/demos/" + slug).asString();
        String before = "data-default-run=\"";
        int from = page.indexOf(before) + before.length();
        return page.substring(from, page.indexOf('"', from));
    }

    private String awaitDefaultRun(String slug) {
        return await().atMost(Duration.ofMinutes(2)).until(() -> defaultRun(slug), run -> !run.isEmpty());
    }

    private int defaults(String slug) throws SQLException {
        return number(
                "select count(*) from demo_run r join problem_version v on v.id = r.problem_version_id"
                        + " where r.is_default and v.slug = ?",
                slug);
    }

    private int version(String run) {
        try {
            return number("select problem_version_id from demo_run where id = ?", run);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int number(String sql, String parameter) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }

    private static List<JsonNode> rows(List<JsonNode> lines) {
        return lines.stream().filter(line -> line.has("row")).toList();
    }

    private static JsonNode awaitRow(DemoConnection run) throws IOException {
        for (JsonNode line = run.next(); line != null; line = run.next()) {
            if (line.has("row")) {
                return line;
            }
        }
        throw new AssertionError("no row came");
    }

    private DemoConnection slow() throws IOException {
        return DemoConnection.ask(root, RUNS, Map.of("source", SLOW), somebody());
    }

    private String somebody() {
        return Api.register(root, Administrator.somebody()).token();
    }

    private static Map<String, Object> label() {
        return Map.of("label", UUID.randomUUID().toString());
    }

    private DemoConnection askFrom(String address, Map<String, Object> parameters) throws IOException {
        return DemoConnection.askFrom(address, root, RUNS, Map.of("parameters", parameters));
    }
}
