package dev.assay.format.reader.sections;

import dev.assay.format.reader.yaml.YamlMapping;
import dev.assay.format.reader.yaml.YamlValue;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code constants}: what stands for <code>{{name}}</code> and <code>{{name.variant}}</code> in texts of the package. */
public final class Constants {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");
    private static final Pattern SEQUENCE = Pattern.compile("\\{\\{(\\w+(?:\\.\\w+)?)}}");
    private static final String VALUE = "value";

    /** Of a package without any. */
    public static final Constants NONE = new Constants();

    private final Map<String, String> values = new HashMap<>();

    private Constants() {}

    /** Those of a package, possibly none. */
    public static Constants read(YamlMapping root) {
        Constants constants = new Constants();
        root.take("constants")
                .flatMap(YamlMapping::of)
                .ifPresent(mapping -> mapping.all().forEach(constants::add));
        return constants;
    }

    private void add(String name, YamlValue value) {
        if (!NAME.matcher(name).matches()) {
            value.error("is no name for a constant: use letters, digits and '_', and begin with no digit");
        } else if (value.isMapping()) {
            YamlMapping.of(value).ifPresent(variants -> {
                variants.require(VALUE, "value: and the number or text");
                variants.all()
                        .forEach((variant, each) ->
                                each.text().ifPresent(text -> values.put(name + "." + variant, text)));
            });
        } else {
            value.text().ifPresent(text -> values.put(name + "." + VALUE, text));
        }
    }

    /** The text with values in place of names; names that are not known stay. */
    public String replaceIn(String text) {
        if (values.isEmpty()) {
            return text;
        }
        return SEQUENCE.matcher(text).replaceAll(found -> {
            String name = found.group(1);
            String value = values.get(name.contains(".") ? name : name + "." + VALUE);
            return Matcher.quoteReplacement(value == null ? found.group() : value);
        });
    }
}
