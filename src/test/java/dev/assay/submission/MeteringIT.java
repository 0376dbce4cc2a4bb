package dev.assay.submission;

import static dev.assay.testing.AdditionPackage.RIGHT;
import static dev.assay.testing.AdditionPackage.SLUG;
import static dev.assay.testing.AdditionPackage.WRONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.assay.database.WithPostgres;
import dev.assay.testing.Administrator;
import dev.assay.testing.Api;
import dev.assay.testing.Requirements;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an accepted submission to its cost. */
@QuarkusTest
@WithPostgres
class MeteringIT {
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

    private static JsonPath metered(Api person, String source) {
        long id = person.submit(SLUG, source);
        person.awaitVerdict(id);
        return await().atMost(Duration.ofMinutes(2))
                .until(() -> person.submission(id), view -> !"DUE".equals(view.getString("metering")));
    }

    private Api somebody() {
        return Api.register(root, Administrator.somebody());
    }
}
