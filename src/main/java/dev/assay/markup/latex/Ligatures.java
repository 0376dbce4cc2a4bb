package dev.assay.markup.latex;

import java.util.List;
import java.util.Map;

/** Quotes and dashes, which LaTeX writes with several characters. */
final class Ligatures {
    /** Longer ones first. */
    private static final List<Map.Entry<String, String>> ALL = List.of(
            Map.entry("---", "—"),
            Map.entry("--", "–"),
            Map.entry("``", "“"),
            Map.entry("''", "”"),
            Map.entry("!`", "¡"),
            Map.entry("?`", "¿"),
            Map.entry("`", "‘"),
            Map.entry("'", "’"));

    private Ligatures() {}

    static String of(String text) {
        String result = text;
        for (Map.Entry<String, String> each : ALL) {
            result = result.replace(each.getKey(), each.getValue());
        }
        return result;
    }
}
