package dev.assay.format;

import java.util.List;
import java.util.Map;

/**
 * A program of the package that prints rows, and how they are drawn. Texts are by language tag; {@code en} is always there.
 *
 * @param program source of {@code class Main}: its arguments are the parameters, in order; it prints JSON Lines
 * @param additionalSources sources that are compiled with it, by the class that each file is named for
 * @param input what it reads, possibly nothing
 * @param explanations CommonMark by language tag
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes, read once and never changed or compared
public record Demo(
        Map<String, String> about,
        Limits limits,
        List<Parameter> parameters,
        List<Figure> figures,
        List<Chart> charts,
        String program,
        Map<String, String> additionalSources,
        byte[] input,
        Map<String, String> explanations) {

    /** With another {@code class Main}. */
    public Demo changed(String other) {
        return new Demo(about, limits, parameters, figures, charts, other, additionalSources, input, explanations);
    }

    /** The sentence for lists in this language, in English when there is none. */
    public String about(String language) {
        return inLanguage(about, language);
    }

    /** The text in this language, else in English, else in any; empty when there is none at all. */
    public static String inLanguage(Map<String, String> texts, String language) {
        return texts.containsKey(language) || texts.containsKey("en")
                ? texts.getOrDefault(language, texts.getOrDefault("en", ""))
                : texts.values().stream().findFirst().orElse("");
    }

    /** What a person may choose. */
    public sealed interface Parameter {
        String name();

        Map<String, String> title();
    }

    public record WholeNumber(String name, Map<String, String> title, long minimum, long maximum, long defaultValue)
            implements Parameter {}

    /** @param step 0 for any */
    public record Decimal(
            String name, Map<String, String> title, double minimum, double maximum, double step, double defaultValue)
            implements Parameter {}

    public record Flag(String name, Map<String, String> title, boolean defaultValue) implements Parameter {}

    /** @param labels for each value, by language tag, possibly none */
    public record Choice(
            String name,
            Map<String, String> title,
            List<String> values,
            Map<String, List<String>> labels,
            String defaultValue)
            implements Parameter {}

    /**
     * One line.
     *
     * @param longest in characters
     */
    public record Text(String name, Map<String, String> title, int longest, String defaultValue) implements Parameter {}

    /** A single number: this field of the last row of this kind. */
    public record Figure(String row, String field, Map<String, String> title) {}

    /**
     * A chart over all rows of a kind.
     *
     * @param about possibly none
     * @param words how words of the rows are shown, those that are not shown as they are
     */
    public record Chart(
            String row,
            Map<String, String> title,
            Map<String, String> about,
            Map<String, Map<String, String>> words,
            Form form) {}

    /** How a chart shows its rows. */
    public sealed interface Form {}

    /**
     * @param split the field for each of whose values there is a series, empty for none
     * @param animate the field over whose values it moves, empty for none
     * @param option JSON of an ECharts option, with texts by language where a mapping has {@code en}
     */
    public record EChart(String split, String animate, String option) implements Form {}

    /**
     * Text that grows by a piece a row.
     *
     * @param piece the field with the piece
     * @param lane the field for each of whose values there is a text of its own, empty for none
     * @param state the field that says how the piece came about, empty for none
     * @param step the field whose change is marked, empty for none
     */
    public record RunningText(String piece, String lane, String state, String step) implements Form {}
}
