package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.format.Demo;
import dev.assay.format.Verdict;
import dev.assay.format.reader.PackageReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each demo that comes with this server is run as it is by default: its charts and figures have what they draw. */
@JudgingTest
class DemosIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Forms of one model that differ by more than this do not agree. */
    private static final double AGREEMENT = 1e-4;

    private static OpenJudge open;

    @BeforeAll
    static void openJudge(OpenJudge shared) {
        open = shared;
    }

    static List<Path> demos() throws IOException {
        return JuryIT.packages().stream()
                .filter(folder -> Files.isDirectory(folder.resolve("demo")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("demos")
    void rowsHaveWhatIsDrawnAndFormsAgree(Path folder) throws Exception {
        Demo demo = PackageReader.read(folder).demo().orElseThrow();

        Map<String, List<JsonNode>> rows = rows(demo);

        for (Demo.Chart chart : demo.charts()) {
            assertThat(rows).as("rows of %s", chart.title()).containsKey(chart.row());
            for (String field : fields(chart)) {
                assertThat(rows.get(chart.row()))
                        .as("%s of each row of %s", field, chart.row())
                        .allMatch(row -> row.has(field));
            }
        }
        for (Demo.Figure figure : demo.figures()) {
            assertThat(rows.getOrDefault(figure.row(), List.of()))
                    .isNotEmpty()
                    .last()
                    .matches(row -> row.has(figure.field()));
        }
        assertThat(rows.getOrDefault("agreement", List.of()))
                .allMatch(row -> row.path("difference").isNumber()
                        && row.path("difference").asDouble() <= AGREEMENT);
        assertThat(rows).as("lines that are no rows").doesNotContainKey("");
    }

    private static Map<String, List<JsonNode>> rows(Demo demo) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        DemoResult show = open.engine().demoRunner().run(demo, arguments(demo), new OutputListener() {
            @Override
            public void printed(byte[] piece) {
                printed.writeBytes(piece);
            }

            @Override
            public void running(Runnable stop) {}
        });
        assertThat(show.verdict()).as(show.error()).isEqualTo(Verdict.AC);
        List<JsonNode> rows = new ArrayList<>();
        for (String line : printed.toString(StandardCharsets.UTF_8).lines().toList()) {
            rows.add(JSON.readTree(line));
        }
        return rows.stream()
                .collect(Collectors.groupingBy(row -> row.path("row").asText()));
    }

    private static List<String> arguments(Demo demo) {
        return demo.parameters().stream()
                .map(parameter -> switch (parameter) {
                    case Demo.WholeNumber whole -> Long.toString(whole.defaultValue());
                    case Demo.Decimal decimal -> Double.toString(decimal.defaultValue());
                    case Demo.Flag flag -> Boolean.toString(flag.defaultValue());
                    case Demo.Choice choice -> choice.defaultValue();
                    case Demo.Text text -> text.defaultValue();
                })
                .toList();
    }

    /** That the chart draws or writes, and those that it is split or animated by. */
    private static Set<String> fields(Demo.Chart chart) throws Exception {
        Set<String> fields = new TreeSet<>();
        switch (chart.form()) {
            case Demo.RunningText text -> fields.addAll(List.of(text.piece(), text.lane()));
            case Demo.EChart drawing -> {
                for (JsonNode series : JSON.readTree(drawing.option()).path("series")) {
                    series.path("encode").valueStream().flatMap(DemosIT::names).forEach(fields::add);
                }
                fields.addAll(List.of(drawing.split(), drawing.animate()));
                fields.remove("state");
            }
        }
        fields.remove("");
        return fields;
    }

    private static Stream<String> names(JsonNode encoded) {
        return encoded.isArray() ? encoded.valueStream().map(JsonNode::asText) : Stream.of(encoded.asText());
    }
}
