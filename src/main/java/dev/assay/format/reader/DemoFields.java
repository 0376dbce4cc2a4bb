package dev.assay.format.reader;

import dev.assay.format.reader.yaml.LocalizedTexts;
import dev.assay.format.reader.yaml.YamlMapping;
import dev.assay.format.reader.yaml.YamlValue;
import java.util.Map;

/** Fields that several parts of {@code demo/demo.yaml} have. */
final class DemoFields {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_ABOUT = 1000;
    private static final int LONGEST_WORD = 50;

    private DemoFields() {}

    static Map<String, String> title(YamlMapping mapping) {
        return mapping.require("title", "title: {en: …}")
                .map(value -> LocalizedTexts.read(value, LONGEST_TITLE))
                .orElse(Map.of());
    }

    static Map<String, String> about(YamlValue value) {
        return LocalizedTexts.read(value, LONGEST_ABOUT);
    }

    /** The name of a field, or of a kind of rows. */
    static String word(YamlMapping mapping, String key) {
        return mapping.require(key, key + ": and its name")
                .flatMap(value -> value.title(LONGEST_WORD))
                .orElse("");
    }

    /** The same, empty where there is none. */
    static String optionalWord(YamlMapping mapping, String key) {
        return mapping.take(key).flatMap(value -> value.title(LONGEST_WORD)).orElse("");
    }
}
