package dev.assay.playground;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.format.Demo;
import dev.assay.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A demo in one language, as a page and its script need it. */
public record DemoView(
        String slug,
        String name,
        String family,
        String about,
        List<ParameterView> parameters,
        List<FigureView> figures,
        List<ChartView> charts) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A field of the form.
     *
     * @param type as in JSON Schema
     * @param step {@code any} for any
     * @param maxLength in characters, of a text
     * @param choices none of a text
     */
    public record ParameterView(
            String name,
            String title,
            String type,
            @Nullable String minimum,
            @Nullable String maximum,
            @Nullable String step,
            @Nullable Integer maxLength,
            List<ChoiceView> choices,
            @JsonProperty("default") JsonNode standard) {
        /** For the form. */
        @JsonIgnore
        public String text() {
            return RunParameters.text(standard);
        }
    }

    public record ChoiceView(String value, String label) {}

    public record FigureView(String row, String field, String title) {}

    public record ChartView(
            String row,
            String title,
            @Nullable String about,
            Map<String, String> words,
            @Nullable String split,
            @Nullable String animate,
            @Nullable JsonNode option,
            @Nullable TextView text) {}

    public record TextView(
            String piece,
            @Nullable String lane,
            @Nullable String state,
            @Nullable String step) {}

    static DemoView of(Problem problem, Demo demo, String language) {
        return new DemoView(
                problem.slug(),
                problem.name(language),
                problem.family(),
                demo.about(language),
                demo.parameters().stream()
                        .map(each -> parameter(each, language))
                        .toList(),
                demo.figures().stream()
                        .map(each -> new FigureView(each.row(), each.field(), Demo.inLanguage(each.title(), language)))
                        .toList(),
                demo.charts().stream().map(each -> chart(each, language)).toList());
    }

    private static ChartView chart(Demo.Chart chart, String language) {
        String title = Demo.inLanguage(chart.title(), language);
        String about = orNull(Demo.inLanguage(chart.about(), language));
        Map<String, String> words = new LinkedHashMap<>();
        chart.words().forEach((word, texts) -> words.put(word, Demo.inLanguage(texts, language)));
        return switch (chart.form()) {
            case Demo.EChart(String split, String animate, String option) ->
                new ChartView(
                        chart.row(),
                        title,
                        about,
                        words,
                        orNull(split),
                        orNull(animate),
                        option(option, language),
                        null);
            case Demo.RunningText(String piece, String lane, String state, String step) ->
                new ChartView(
                        chart.row(),
                        title,
                        about,
                        words,
                        null,
                        null,
                        null,
                        new TextView(piece, orNull(lane), orNull(state), orNull(step)));
        };
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static ParameterView parameter(Demo.Parameter parameter, String language) {
        String title = Demo.inLanguage(parameter.title(), language);
        JsonNode standard = RunParameters.standard(parameter);
        return switch (parameter) {
            case Demo.WholeNumber(var name, var _, long least, long most, long _) ->
                new ParameterView(name, title, "integer", "" + least, "" + most, "1", null, List.of(), standard);
            case Demo.Decimal(var name, var _, double least, double most, double step, double _) ->
                new ParameterView(
                        name,
                        title,
                        "number",
                        text(least),
                        text(most),
                        step == 0 ? "any" : text(step),
                        null,
                        List.of(),
                        standard);
            case Demo.Flag(var name, var _, boolean _) ->
                new ParameterView(name, title, "boolean", null, null, null, null, List.of(), standard);
            case Demo.Choice choice ->
                new ParameterView(
                        choice.name(), title, "string", null, null, null, null, choices(choice, language), standard);
            case Demo.Text(var name, var _, int longest, String _) ->
                new ParameterView(name, title, "string", null, null, null, longest, List.of(), standard);
        };
    }

    private static String text(double value) {
        return RunParameters.text(RunParameters.decimal(value));
    }

    private static List<ChoiceView> choices(Demo.Choice choice, String language) {
        List<String> english = choice.labels().getOrDefault("en", choice.values());
        List<String> labels = choice.labels().getOrDefault(language, english);
        return IntStream.range(0, choice.values().size())
                .mapToObj(i -> new ChoiceView(choice.values().get(i), labels.get(i)))
                .toList();
    }

    private static JsonNode option(String option, String language) {
        try {
            return inLanguage(JSON.readTree(option), language);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Texts in place of mappings from languages to texts. */
    private static JsonNode inLanguage(JsonNode node, String language) {
        if (node.isArray()) {
            return JsonNodeFactory.instance
                    .arrayNode()
                    .addAll(node.valueStream()
                            .map(each -> inLanguage(each, language))
                            .toList());
        }
        if (!node.isObject()) {
            return node;
        }
        if (node.path("en").isTextual()) {
            return node.path(language).isTextual() ? node.get(language) : node.get("en");
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        node.properties().forEach(each -> object.set(each.getKey(), inLanguage(each.getValue(), language)));
        return object;
    }
}
