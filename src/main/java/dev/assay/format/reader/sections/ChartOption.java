package dev.assay.format.reader.sections;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.format.reader.yaml.YamlMapping;
import dev.assay.format.reader.yaml.YamlValue;
import java.util.List;
import java.util.Set;

/** An ECharts option, with all that could reach outside of its chart refused: markup, addresses, images. */
public final class ChartOption {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> TOP = Set.of("xAxis", "yAxis", "series", "visualMap", "legend", "grid");
    private static final List<String> SERIES = List.of("line", "bar", "scatter", "heatmap", "tree", "graph");

    /** Keys that name addresses or hold markup. */
    private static final Set<String> REFUSED = Set.of(
            "link", "sublink", "target", "image", "tooltip", "rich", "graphic", "symbol", "icon", "extraCssText");

    private ChartOption() {}

    /** As JSON. */
    public static String read(YamlValue option) {
        YamlMapping.of(option).ifPresent(top -> {
            TOP.forEach(top::take);
            top.take("series").ifPresent(ChartOption::series);
            if (top.take("series").isEmpty()) {
                option.error("has no 'series': write series: [{type: line, encode: {x: …, y: …}}]");
            }
            top.rejectUnknownKeys();
        });
        return json(option).toString();
    }

    private static void series(YamlValue series) {
        for (YamlValue item : series.items()) {
            YamlMapping.of(item)
                    .flatMap(each -> each.require("type", "type: " + String.join(", ", SERIES)))
                    .ifPresent(type -> type.choice(SERIES));
        }
    }

    private static JsonNode json(YamlValue value) {
        if (value.isMapping()) {
            ObjectNode object = JSON.objectNode();
            YamlMapping.of(value).orElseThrow().all().forEach((key, each) -> {
                // `target` is also what a graph's edges are encoded by
                if (REFUSED.contains(key) && !value.path().endsWith("encode")) {
                    each.error("cannot be set: charts hold no markup, addresses or images");
                }
                object.set(key, json(each));
            });
            return object;
        }
        if (value.isEmpty()) {
            return JSON.nullNode();
        }
        return value.isScalar()
                ? scalar(value)
                : JSON.arrayNode()
                        .addAll(value.items().stream().map(ChartOption::json).toList());
    }

    private static JsonNode scalar(YamlValue value) {
        String text = value.text().orElse("");
        return switch (value.kindOfScalar()) {
            case TRUTH -> JSON.booleanNode(Boolean.parseBoolean(text));
            case NUMBER ->
                value.number(-1e300, 1e300, "a number")
                        .<JsonNode>map(JSON::numberNode)
                        .orElse(JSON.nullNode());
            case TEXT -> {
                if (text.contains("://")) {
                    value.error("holds an address: charts have none");
                }
                yield JSON.textNode(text);
            }
        };
    }
}
