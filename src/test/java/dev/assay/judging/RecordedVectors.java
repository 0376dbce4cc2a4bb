package dev.assay.judging;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.assay.harness.protocol.ValueType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a public implementation answered to a few small inputs. Its numbers are recorded, none of its code.
 *
 * @param problem the package, by its family and slug
 * @param sources where the implementation is public: repository, file, commit and licence
 * @param how how it was run, and with which versions
 */
record RecordedVectors(String problem, List<Map<String, String>> sources, String how, List<Case> cases) {
    static final Path FOLDER = Path.of("src/test/resources/outside-truth");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
            .build();

    /**
     * @param arguments by the names of the parameters
     * @param tolerance absolute, and relative to the expected number: what single precision leaves, or rounding
     */
    record Case(String name, JsonNode arguments, JsonNode expected, double tolerance) {
        Object argument(String parameter, ValueType type) {
            return value(arguments.required(parameter), type);
        }

        Object expected(ValueType type) {
            return value(expected, type);
        }
    }

    static List<RecordedVectors> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(RecordedVectors::read)
                    .toList();
        }
    }

    static RecordedVectors read(Path file) {
        try {
            JsonNode all = JSON.readTree(file.toFile());
            return new RecordedVectors(
                    all.required("package").asText(),
                    all.required("sources")
                            .valueStream()
                            .map(RecordedVectors::texts)
                            .toList(),
                    all.required("how").asText(),
                    all.required("cases")
                            .valueStream()
                            .map(each -> new Case(
                                    each.required("name").asText(),
                                    each.required("arguments"),
                                    each.required("expected"),
                                    each.required("tolerance").asDouble()))
                            .toList());
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    private static Map<String, String> texts(JsonNode source) {
        return JSON.convertValue(source, JSON.getTypeFactory().constructMapType(Map.class, String.class, String.class));
    }

    private static Object value(JsonNode node, ValueType type) {
        try {
            return JsonValues.read(JSON.writeValueAsBytes(node), List.of(type)).getFirst();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
