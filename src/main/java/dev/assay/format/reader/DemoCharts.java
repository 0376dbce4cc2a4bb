package dev.assay.format.reader;

import dev.assay.format.Demo;
import dev.assay.format.reader.sections.ChartOption;
import dev.assay.format.reader.yaml.LocalizedTexts;
import dev.assay.format.reader.yaml.YamlMapping;
import dev.assay.format.reader.yaml.YamlValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** {@code charts}: each draws the rows of a kind, or writes them as running text. */
final class DemoCharts {
    private static final int LONGEST_WORD = 100;

    private DemoCharts() {}

    static Demo.Chart read(YamlMapping chart) {
        String row = DemoFields.word(chart, "row");
        Map<String, String> title = DemoFields.title(chart);
        Map<String, String> about = chart.take("about").map(DemoFields::about).orElse(Map.of());
        Optional<YamlValue> text = chart.take("text");
        Demo.Chart read = text.isPresent()
                ? new Demo.Chart(row, title, about, words(chart.take("lanes")), text(text.get()))
                : new Demo.Chart(row, title, about, words(chart.take("labels")), drawing(chart));
        chart.rejectUnknownKeys();
        return read;
    }

    private static Demo.EChart drawing(YamlMapping chart) {
        return new Demo.EChart(
                DemoFields.optionalWord(chart, "split"),
                DemoFields.optionalWord(chart, "animate"),
                chart.require(
                                "option",
                                "option: and an ECharts option over the rows, or text: and the fields of a text")
                        .map(ChartOption::read)
                        .orElse("{}"));
    }

    private static Demo.RunningText text(YamlValue value) {
        return YamlMapping.of(value)
                .map(text -> {
                    Demo.RunningText read = new Demo.RunningText(
                            DemoFields.word(text, "piece"),
                            DemoFields.optionalWord(text, "lane"),
                            DemoFields.optionalWord(text, "state"),
                            DemoFields.optionalWord(text, "step"));
                    text.rejectUnknownKeys();
                    return read;
                })
                .orElse(new Demo.RunningText("", "", "", ""));
    }

    /** By the word that a row has, in the order of the file. */
    private static Map<String, Map<String, String>> words(Optional<YamlValue> value) {
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        value.flatMap(YamlMapping::of)
                .ifPresent(mapping -> mapping.all()
                        .forEach((word, texts) -> words.put(word, LocalizedTexts.read(texts, LONGEST_WORD))));
        return Collections.unmodifiableMap(words);
    }
}
