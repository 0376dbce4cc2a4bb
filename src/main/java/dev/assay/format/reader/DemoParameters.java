package dev.assay.format.reader;

import dev.assay.format.Demo;
import dev.assay.format.reader.yaml.LocalizedTexts;
import dev.assay.format.reader.yaml.YamlMapping;
import dev.assay.format.reader.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code parameters}: each a small part of a JSON Schema. */
final class DemoParameters {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9_-]{0,29}");
    private static final Pattern WORD = Pattern.compile("[a-zA-Z0-9._+-]{1,50}");
    private static final List<String> TYPES = List.of("integer", "number", "boolean", "string");
    private static final double LARGEST = 1e300;
    private static final int MOST = 12;
    private static final int MOST_CHOICES = 20;
    private static final int LONGEST_TEXT = 1000;

    private DemoParameters() {}

    static List<Demo.Parameter> read(YamlMapping parameters) {
        List<Demo.Parameter> all = new ArrayList<>();
        parameters.all().forEach((name, value) -> {
            if (!NAME.matcher(name).matches()) {
                value.error("is no name for a parameter: use letters, digits, - and _, a letter first");
            }
            YamlMapping.of(value).flatMap(schema -> parameter(name, schema)).ifPresent(all::add);
        });
        if (all.size() > MOST) {
            parameters.self().error("has " + all.size() + " parameters: ask for at most " + MOST);
        }
        return List.copyOf(all);
    }

    private static Optional<Demo.Parameter> parameter(String name, YamlMapping schema) {
        Map<String, String> title = DemoFields.title(schema);
        Optional<Demo.Parameter> parameter = schema.require("type", "type: " + String.join(", ", TYPES))
                .flatMap(type -> type.choice(TYPES))
                .map(type -> switch (type) {
                    case "integer" -> whole(name, title, schema);
                    case "number" -> decimal(name, title, schema);
                    case "boolean" -> flag(name, title, schema);
                    default ->
                        schema.take("enum").isPresent() ? choice(name, title, schema) : text(name, title, schema);
                });
        parameter.ifPresent(_ -> schema.rejectUnknownKeys());
        return parameter;
    }

    private static Demo.Parameter whole(String name, Map<String, String> title, YamlMapping schema) {
        double least = Math.ceil(bound(schema, "minimum"));
        double most = Math.floor(bound(schema, "maximum"));
        return new Demo.WholeNumber(name, title, (long) least, (long) most, Math.round(standard(schema, least, most)));
    }

    private static Demo.Parameter decimal(String name, Map<String, String> title, YamlMapping schema) {
        double least = bound(schema, "minimum");
        double most = bound(schema, "maximum");
        double step = schema.take("multipleOf")
                .flatMap(value -> value.number(1e-9, LARGEST, "a number above 0"))
                .orElse(0.0);
        return new Demo.Decimal(name, title, least, most, step, standard(schema, least, most));
    }

    private static double bound(YamlMapping schema, String key) {
        return schema.require(key, key + ": and a number")
                .flatMap(value -> value.number(-LARGEST, LARGEST, "a number"))
                .orElse(0.0);
    }

    private static double standard(YamlMapping schema, double least, double most) {
        return schema.require("default", "default: and what it is at first")
                .flatMap(value -> value.number(least, most, "a number from " + least + " to " + most))
                .orElse(least);
    }

    private static Demo.Parameter flag(String name, Map<String, String> title, YamlMapping schema) {
        boolean standard = schema.require("default", "default: true or false")
                .flatMap(YamlValue::trueOrFalse)
                .orElse(false);
        return new Demo.Flag(name, title, standard);
    }

    private static Demo.Parameter text(String name, Map<String, String> title, YamlMapping schema) {
        int longest = schema.require("maxLength", "maxLength: and the most characters, or enum: and a list of words")
                .flatMap(value -> value.wholeNumber(1, LONGEST_TEXT, "characters"))
                .orElse(LONGEST_TEXT);
        String standard = schema.require("default", "default: and what it is at first")
                .flatMap(value -> value.text().filter(text -> isLine(text, longest, value)))
                .orElse("");
        return new Demo.Text(name, title, longest, standard);
    }

    private static boolean isLine(String text, int longest, YamlValue value) {
        boolean is =
                text.codePointCount(0, text.length()) <= longest && text.lines().count() <= 1 && !text.contains("\t");
        if (!is) {
            value.error("must be one line of at most " + longest + " characters, without tabs");
        }
        return is;
    }

    private static Demo.Parameter choice(String name, Map<String, String> title, YamlMapping schema) {
        List<String> values = new ArrayList<>();
        schema.require("enum", "enum: and a list of words").ifPresent(value -> {
            for (YamlValue item : value.items()) {
                item.title(50).ifPresent(word -> {
                    if (!WORD.matcher(word).matches()) {
                        item.error("is '" + word + "': write words of letters, digits and . _ + -");
                    }
                    values.add(word);
                });
            }
            if (values.isEmpty() || values.size() > MOST_CHOICES) {
                value.error("must be a list of 1 to " + MOST_CHOICES + " words");
            }
        });
        Map<String, List<String>> labels = schema.take("labels")
                .map(value -> LocalizedTexts.lists(value, values.size(), 100))
                .orElse(Map.of());
        String standard = schema.require("default", "default: and one of the words")
                .flatMap(value -> value.choice(values))
                .orElse("");
        return new Demo.Choice(name, title, List.copyOf(values), labels, standard);
    }
}
