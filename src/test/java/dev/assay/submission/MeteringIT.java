package dev.assay.submission;

import static dev.assay.testing.AdditionPackage.RIGHT;
import static dev.assay.testing.AdditionPackage.SLUG;
import static dev.assay.testing.AdditionPackage.WRONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.assay.database.WithPostgres;
import dev.assay.problem.ShippedProblems;
import dev.assay.testing.Administrator;
import dev.assay.testing.Api;
import dev.assay.testing.Requirements;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an accepted submission to its cost. */
@QuarkusTest
@WithPostgres
class MeteringIT {
    private static final Path LIMITED = Path.of("problems/algorithms/maximum-gap");

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
    void acceptedSubmissionsGetTheSameCost() {
        JsonPath first = metered(somebody(), RIGHT);
        JsonPath second = metered(somebody(), RIGHT + " // of somebody else");

        assertThat(first.getString("metering")).isEqualTo("DONE");
        assertThat(first.getLong("cost.cost")).isPositive().isEqualTo(second.getLong("cost.cost"));
        assertThat(first.getList("cost.tests")).hasSameSizeAs(first.getList("tests"));
    }

    @Test
    void whatCannotBeMeteredKeepsItsVerdictAndSaysWhy() {
        JsonPath view = metered(somebody(), """
                class Solution {
                    int add(int a, int b) throws Exception {
                        return (int) Integer.class.getMethod("sum", int.class, int.class).invoke(null, a, b);
                    }
                }
                """);

        assertThat(view.getString("verdict")).isEqualTo("AC");
        assertThat(view.getString("metering")).isEqualTo("REFUSED");
        assertThat(view.getString("metering_reason")).contains("java.lang.Class.getMethod");
    }

    @Test
    void whatIsNotAcceptedIsNotMetered() {
        Api ada = somebody();
        JsonPath view = ada.awaitVerdict(ada.submit(SLUG, WRONG));

        assertThat(view.getString("verdict")).isEqualTo("WA");
        assertThat(view.getString("metering")).isNull();
    }

    @Test
    void limitedProblemIsDecidedByItsGrowthAndHasItsCostAMomentLater() throws IOException {
        Api ada = somebody();
        for (String path : List.of("accepted/Buckets.java", "cost_limit_exceeded/LibrarySort.java")) {
            long id = submitLimited(ada, jury(path));
            JsonPath judged = ada.awaitVerdict(id);
            JsonPath counted = metered(ada, id);

            assertThat(judged.getString("verdict")).isEqualTo(path.startsWith("accepted") ? "AC" : "CLE");
            assertThat(judged.<String, Object>getMap("phases"))
                    .containsOnlyKeys("compile", "guest", "load", "transfer", "run", "compare", "growth");
            assertThat(counted.getString("metering")).isEqualTo("DONE");
            assertThat(counted.getLong("cost.cost")).isPositive();
            assertThat(counted.getList("cost.growth.points")).isNotEmpty();
        }
    }

    @Test
    void linesAreCountedWhenSomebodyAsks() {
        Api ada = somebody();
        long id = ada.submit(SLUG, RIGHT);
        ada.awaitVerdict(id);
        long cost = metered(ada, id).getLong("cost.cost");
        assertThat(metered(ada, id).getList("cost.lines")).isEmpty();

        ada.request().post("/api/v1/submissions/" + id + "/lines").then().statusCode(202);
        JsonPath counted = metered(ada, id);
        assertThat(counted.getList("cost.lines")).isNotEmpty();
        assertThat(counted.getLong("cost.cost")).isEqualTo(cost);
        somebody().request().post("/api/v1/submissions/" + id + "/lines").then().statusCode(404);
    }

    @Test
    void limitedProblemSaysWhichCallHasNoCost() throws IOException {
        Api ada = somebody();
        String pooled = jury("accepted/Buckets.java")
                .replaceFirst(
                        "int n = nums.length;",
                        "java.util.concurrent.Executors.newFixedThreadPool(1).shutdown(); int n = nums.length;");
        JsonPath view = ada.awaitVerdict(submitLimited(ada, pooled));

        assertThat(view.getString("verdict")).isEqualTo("CLE");
        assertThat(view.getString("reason")).isEqualTo("UNMETERABLE");
        assertThat(view.getList("compile.diagnostics.message", String.class))
                .singleElement()
                .asString()
                .contains("java.util.concurrent.Executors.newFixedThreadPool cannot be metered");
        assertThat(view.getInt("compile.diagnostics[0].line")).isPositive();
    }

    private static long submitLimited(Api person, String source) throws IOException {
        ShippedProblems.publish(LIMITED);
        return person.submit("maximum-gap", source);
    }

    private static String jury(String path) throws IOException {
        return Files.readString(LIMITED.resolve("submissions").resolve(path));
    }

    private static JsonPath metered(Api person, String source) {
        long id = person.submit(SLUG, source);
        person.awaitVerdict(id);
        return metered(person, id);
    }

    private static JsonPath metered(Api person, long id) {
        return await().atMost(Duration.ofMinutes(2))
                .until(() -> person.submission(id), view -> !"DUE".equals(view.getString("metering")));
    }

    private Api somebody() {
        return Api.register(root, Administrator.somebody());
    }
}
