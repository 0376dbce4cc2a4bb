package dev.assay.format.reader.yaml;

import dev.assay.format.validation.Suggestions;
import dev.assay.format.validation.ValidationErrors;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value of a YAML file and where it stands. What reads it as something that it is not adds a fault and gives nothing.
 *
 * @param path the keys that lead to it, such as {@code limits.memory}
 */
public record YamlValue(String file, String path, Node node, ValidationErrors errors) {

    private static final Set<Tag> PLAIN_TAGS = Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL);
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\n\t]]");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,30})?([eE][-+]?\\d{1,3})?");

    int line() {
        return lineOf(node.getStartMark());
    }

    int column() {
        return columnOf(node.getStartMark());
    }

    static int columnOf(Optional<Mark> mark) {
        return mark.map(m -> m.getColumn() + 1).orElse(0);
    }

    static int lineOf(Optional<Mark> mark) {
        return mark.map(m -> m.getLine() + 1).orElse(0);
    }

    /** @param message what follows the value's path, such as "must be positive" */
    public void error(String message) {
        errors.add(file, line(), column(), sentence(message));
    }

    /**
     * For what makes sense and is not used.
     *
     * @param message as for {@link #error}
     */
    public void note(String message) {
        errors.note(file, line(), column(), sentence(message));
    }

    private String sentence(String message) {
        return path.isEmpty() ? "the file " + message : "'" + path + "' " + message;
    }

    /**
     * For a rule that is younger than the format: a version that was published before it stays readable.
     *
     * @param message as for {@link #error}
     */
    public void errorUnlessPublished(String message) {
        if (!errors.published()) {
            error(message);
        }
    }

    public boolean isScalar() {
        return node instanceof ScalarNode;
    }

    /** What a scalar is when nobody says what is wanted. */
    public enum Scalar {
        TRUTH,
        NUMBER,
        TEXT
    }

    public Scalar kindOfScalar() {
        if (node.getTag().equals(Tag.BOOL)) {
            return Scalar.TRUTH;
        }
        return node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT) ? Scalar.NUMBER : Scalar.TEXT;
    }

    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    public boolean isEmpty() {
        return node.getTag().equals(Tag.NULL);
    }

    public Optional<String> text() {
        return text("text");
    }

    /** @param wanted what to write when it is empty or no text */
    public Optional<String> text(String wanted) {
        if (isEmpty()) {
            error("is empty: write " + wanted);
        } else if (!(node instanceof ScalarNode scalar)) {
            error("must be " + wanted + ", not " + kind());
        } else if (!PLAIN_TAGS.contains(node.getTag())) {
            error("has the tag " + node.getTag().getValue() + ": write plain " + wanted);
        } else if (CONTROL.matcher(scalar.getValue()).find()) {
            error("holds a control character: remove it");
        } else {
            return Optional.of(scalar.getValue());
        }
        return Optional.empty();
    }

    /** One line that is not blank. */
    public Optional<String> title(int longest) {
        Optional<String> title = text().map(String::strip);
        if (title.isPresent() && (title.get().isEmpty() || title.get().contains("\n"))) {
            error("must be one line of text");
            return Optional.empty();
        }
        if (title.isPresent() && title.get().length() > longest) {
            error("must have at most " + longest + " characters");
            return Optional.empty();
        }
        return title;
    }

    public Optional<String> choice(Collection<String> known) {
        Optional<String> word = text("one of " + String.join(", ", known));
        if (word.isPresent() && !known.contains(word.get())) {
            error("is '" + word.get() + "': " + Suggestions.hint(word.get(), known));
            return Optional.empty();
        }
        return word;
    }

    public Optional<Boolean> trueOrFalse() {
        return choice(List.of("false", "true")).map(Boolean::valueOf);
    }

    public Optional<Integer> wholeNumber(int least, int most, String unit) {
        String wanted = "a whole number of " + unit + " from " + least + " to " + most;
        Optional<String> text = text(wanted);
        Optional<Integer> number = text.filter(WHOLE_NUMBER.asMatchPredicate())
                .map(Integer::valueOf)
                .filter(n -> n >= least && n <= most);
        if (text.isPresent() && number.isEmpty()) {
            error("is '" + text.get() + "': write " + wanted);
        }
        return number;
    }

    /** @param wanted what to write instead, such as "a number from 0 to 1" */
    public Optional<Double> number(double least, double most, String wanted) {
        Optional<String> text = text(wanted);
        Optional<Double> number =
                text.filter(NUMBER.asMatchPredicate()).map(Double::valueOf).filter(n -> n >= least && n <= most);
        if (text.isPresent() && number.isEmpty()) {
            error("is '" + text.get() + "': write " + wanted);
        }
        return number;
    }

    /** The items of a list; a lone scalar is not one. */
    public List<YamlValue> items() {
        if (!(node instanceof SequenceNode sequence)) {
            error("must be a list, not " + kind());
            return List.of();
        }
        return sequence.getValue().stream()
                .map(item -> new YamlValue(file, path, item, errors))
                .toList();
    }

    /** A list of words, or a text that blanks divide into words. */
    public List<String> words() {
        if (isScalar()) {
            return text().stream()
                    .flatMap(text -> Stream.of(text.strip().split("\\s+")))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }
        return items().stream().flatMap(item -> item.text().stream()).toList();
    }

    /** The items of a list, or the value itself when it is a lone scalar. */
    public List<YamlValue> oneOrMore() {
        return isScalar() ? List.of(this) : items();
    }

    String kind() {
        return switch (node) {
            case MappingNode _ -> "a mapping";
            case SequenceNode _ -> "a list";
            default -> isEmpty() ? "empty" : "a single value";
        };
    }
}
