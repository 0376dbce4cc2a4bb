package dev.assay.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.cli.AssayCommand;
import dev.assay.database.WithPostgres;
import dev.assay.testing.AdditionPackage;
import dev.assay.testing.Administrator;
import dev.assay.testing.Requirements;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A small flood: how long things take is for a quiet machine, that they are answered at all is for every one. */
@QuarkusTest
@WithPostgres
class FloodBenchIT {
    @TestHTTPResource("/")
    private URI root = URI.create("/");

    @Inject
    DataSource database;

    @BeforeAll
    static void needGuests() {
        Requirements.sandbox();
    }

    @Test
    void pagesAreServedWhileBodiesStallAndPeopleRunAndWatch() throws Exception {
        Administrator.install(root, database);
        StringWriter out = new StringWriter();
        StringWriter errors = new StringWriter();

        int code = AssayCommand.line()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(errors))
                .execute(
                        "bench",
                        "flood",
                        "--json",
                        "--url=" + root,
                        "--package=" + AdditionPackage.FOLDER,
                        "--submission=submissions/accepted/Plus.java",
                        "--stalled=250",
                        "--runs=20",
                        "--streams=20",
                        "--people=5",
                        "--seconds=5",
                        "--limit=60000");

        assertThat(errors.toString()).isEmpty();
        assertThat(code).isZero();
        JsonNode told = new ObjectMapper().readTree(out.toString());
        assertThat(told.get("stalled").asInt()).isPositive();
        assertThat(told.get("stalled_given_up").asInt()).as("answered with 408").isPositive();
        assertThat(told.get("problems_n").asInt()).isPositive();
        assertThat(told.get("live_n").asInt()).isPositive();
        // taken or refused, but none left without an answer
        assertThat(told.get("runs_by_status").fieldNames()).toIterable().isSubsetOf("200", "429", "503");
    }
}
