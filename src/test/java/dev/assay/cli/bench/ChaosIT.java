package dev.assay.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.cli.AssayCommand;
import dev.assay.testing.Requirements;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The short form of {@code ./assay bench chaos}: each kind of disturbance at least once. */
class ChaosIT {

    @Test
    void everySubmissionThatWasTakenGetsItsVerdictWhateverHappensToTheServer() throws Exception {
        Requirements.builtServer();
        Requirements.sandbox();
        StringWriter out = new StringWriter();
        CommandLine line = AssayCommand.line().setOut(new PrintWriter(out));

        int exit = line.execute(
                "bench",
                "chaos",
                "--json",
                "--packages=src/test/resources/packages/addition",
                "--n=60",
                "--clients=6",
                "--pause=3000");

        JsonNode told = new ObjectMapper().readTree(out.toString());
        assertThat(exit).as(told.toPrettyString()).isZero();
        assertThat(told.get("taken").asInt()).isEqualTo(60);
        assertThat(told.get("disturbances").size()).isEqualTo(7);
    }
}
