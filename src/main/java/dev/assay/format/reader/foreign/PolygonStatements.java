package dev.assay.format.reader.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.format.Picture;
import dev.assay.format.reader.archive.PackageFiles;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Statements of Polygon: a file for each section, or one file of JSON for all, in LaTeX. */
final class PolygonStatements {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> SECTIONS = List.of("legend", "input", "output", "interaction", "notes");

    private static final List<String> ENGLISH = List.of("", "Input", "Output", "Interaction", "Note");

    /** What Polygon's own pages call the sections, in the order of {@link #SECTIONS}; the legend has no title. */
    private static final Map<String, List<String>> TITLES = Map.of(
            "ru", List.of("", "Входные данные", "Выходные данные", "Протокол взаимодействия", "Примечание"),
            "zh", List.of("", "输入", "输出", "交互", "说明"));

    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("english", "en"),
            Map.entry("russian", "ru"),
            Map.entry("chinese", "zh"),
            Map.entry("ukrainian", "uk"),
            Map.entry("spanish", "es"),
            Map.entry("portuguese", "pt"),
            Map.entry("german", "de"),
            Map.entry("french", "fr"),
            Map.entry("polish", "pl"),
            Map.entry("japanese", "ja"),
            Map.entry("korean", "ko"),
            Map.entry("italian", "it"),
            Map.entry("persian", "fa"),
            Map.entry("arabic", "ar"),
            Map.entry("vietnamese", "vi"),
            Map.entry("hungarian", "hu"),
            Map.entry("romanian", "ro"),
            Map.entry("bulgarian", "bg"),
            Map.entry("lithuanian", "lt"),
            Map.entry("azerbaijani", "az"),
            Map.entry("armenian", "hy"),
            Map.entry("georgian", "ka"),
            Map.entry("kazakh", "kk"));

    private final PackageFiles files;

    PolygonStatements(PackageFiles files) {
        this.files = files;
    }

    /** The tag of a language that Polygon knows by its name. */
    static Optional<String> tag(String language) {
        return Optional.ofNullable(LANGUAGES.get(language.toLowerCase(Locale.ROOT)));
    }

    /** @param language as Polygon calls it; it has a tag */
    void convert(String language, Map<String, byte[]> into) {
        String tag = tag(language).orElseThrow();
        Optional<JsonNode> properties = properties(language);
        StringBuilder statement = new StringBuilder();
        List<String> titles = Optional.ofNullable(TITLES.get(tag)).orElse(ENGLISH);
        for (int i = 0; i < SECTIONS.size(); i++) {
            String text = section(language, SECTIONS.get(i), properties).strip();
            if (!text.isEmpty()) {
                statement.append(titles.get(i).isEmpty() ? "" : "\\section*{" + titles.get(i) + "}\n");
                statement.append(text).append("\n\n");
            }
        }
        if (!statement.isEmpty()) {
            into.put("statement/problem." + tag + ".tex", statement.toString().getBytes(UTF_8));
        } else {
            files.content("statements/.pdf/" + language + "/problem.pdf")
                    .or(() -> files.content("statements/" + language + "/problem.pdf"))
                    .ifPresent(pdf -> into.put("statement/problem." + tag + ".pdf", pdf));
        }
        String tutorial = section(language, "tutorial", properties).strip();
        if (!tutorial.isEmpty()) {
            into.put("solution/solution." + tag + ".tex", (tutorial + "\n").getBytes(UTF_8));
        }
        pictures("statement-sections/" + language + "/", into);
        pictures("statements/" + language + "/", into);
    }

    private String section(String language, String name, Optional<JsonNode> properties) {
        return files.content("statement-sections/" + language + "/" + name + ".tex")
                .map(bytes -> new String(bytes, UTF_8))
                .or(() -> properties.map(all -> all.path(name).asText("")))
                .orElse("");
    }

    private Optional<JsonNode> properties(String language) {
        return files.content("statements/" + language + "/problem-properties.json")
                .flatMap(bytes -> {
                    try {
                        return Optional.of(JSON.readTree(bytes));
                    } catch (IOException noJson) {
                        files.notes()
                                .note(
                                        "statements/" + language + "/problem-properties.json",
                                        "is not JSON, and not read");
                        return Optional.empty();
                    }
                });
    }

    private void pictures(String folder, Map<String, byte[]> into) {
        for (String path : files.under(folder)) {
            String name = path.substring(folder.length());
            if (Picture.Type.ofPath(name).isPresent()) {
                into.putIfAbsent("statement/" + name, files.content(path).orElseThrow());
            }
        }
    }
}
