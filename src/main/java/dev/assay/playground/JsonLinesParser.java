package dev.assay.playground;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/** Makes rows of what a program prints, piece by piece: a row is a line that is a JSON object with a text {@code row}. */
final class JsonLinesParser {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 1 << 18;

    private final Consumer<JsonNode> listener;
    private byte[] line = new byte[256];
    private int length;

    JsonLinesParser(Consumer<JsonNode> listener) {
        this.listener = listener;
    }

    void printed(byte[] piece) {
        for (byte each : piece) {
            if (each == '\n') {
                end();
            } else if (length < LONGEST) {
                if (length == line.length) {
                    line = Arrays.copyOf(line, 2 * length);
                }
                line[length++] = each;
            }
        }
    }

    /** To be called when nothing more comes. */
    void end() {
        String text = new String(line, 0, length, StandardCharsets.UTF_8).strip();
        length = 0;
        if (!text.isEmpty()) {
            listener.accept(row(text));
        }
    }

    /** What is no row is shown as what was printed. */
    static JsonNode row(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            if (node.isObject()
                    && node.path("row").isTextual()
                    && !node.path("row").asText().equals(RunSummary.ROW)) {
                return node;
            }
        } catch (JsonProcessingException e) {
            // it is shown as it is
        }
        return JsonNodeFactory.instance.objectNode().put("row", "printed").put("text", text.replace('\0', '\uFFFD'));
    }
}
