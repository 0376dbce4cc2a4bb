package dev.assay.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** {@code ./assay bench decoding}, as a script sees it. */
@Tag("slow") // left out by ./assay test --fast
class DecodingBenchTest {
    @Test
    void oneObjectTellsOfEveryDecoderBesidePlainDecoding() throws IOException {
        StringWriter out = new StringWriter();
        CommandLine command = new CommandLine(new DecodingBench()).setOut(new PrintWriter(out));

        int code = command.execute("--quick", "--json");

        assertThat(code).isZero();
        assertThat(out.toString().strip().lines()).hasSize(1);
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.fieldNames())
                .toIterable()
                .contains("bench", "machine", "jdk", "commit", "date", "prompts", "costs", "decoders");
        assertThat(json.get("decoders").findValuesAsText("decoder"))
                .contains("lookup", "ngrams", "speculative", "medusa", "independent", "mtp", "eagle");
        assertThat(json.get("decoders")).allSatisfy(decoder -> {
            assertThat(decoder.get("ratio").asDouble()).isPositive();
            assertThat(decoder.get("tokens_per_pass").asDouble()).isGreaterThanOrEqualTo(1);
            assertThat(decoder.get("different_texts").asInt(0)).isZero();
        });
    }
}
