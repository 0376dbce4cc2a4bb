package dev.assay.format.reader.sections;

import dev.assay.format.Mode;
import dev.assay.format.reader.yaml.YamlMapping;
import dev.assay.format.reader.yaml.YamlValue;
import dev.assay.harness.protocol.Signature;
import dev.assay.harness.protocol.Signature.Parameter;
import dev.assay.harness.protocol.ValueType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** {@code assay.function}: the method that people write. */
final class FunctionSection {

    private static final int MOST_PARAMETERS = 16;
    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9_]{0,63}");

    /** A method of these names could clash with the one that every object has. */
    private static final Set<String> METHODS_OF_OBJECT = Arrays.stream(Object.class.getDeclaredMethods())
            .map(Method::getName)
            .collect(Collectors.toSet());

    private FunctionSection() {}

    static Optional<Mode> read(YamlValue value) {
        return YamlMapping.of(value).flatMap(FunctionSection::signature).map(Mode.Function::new);
    }

    private static Optional<Signature> signature(YamlMapping function) {
        Optional<String> method =
                function.require("method", "method: and the method's name").flatMap(FunctionSection::methodName);
        Optional<List<Parameter>> parameters = function.require(
                        "parameters", "parameters: and a list of '- name: type'")
                .flatMap(FunctionSection::parameters);
        Optional<ValueType> returns =
                function.require("returns", "returns: and a type such as int[]").flatMap(FunctionSection::type);
        function.rejectUnknownKeys();
        return method.flatMap(m -> parameters.flatMap(p -> returns.map(r -> new Signature(m, p, r))));
    }

    private static Optional<String> methodName(YamlValue value) {
        Optional<String> name = value.text().filter(text -> isName(text, value));
        if (name.isPresent() && METHODS_OF_OBJECT.contains(name.get())) {
            value.error("is '" + name.get() + "', a method that every object has: choose another name");
            return Optional.empty();
        }
        return name;
    }

    private static boolean isName(String name, YamlValue value) {
        boolean fine = NAME.matcher(name).matches() && !SourceVersion.isKeyword(name);
        if (!fine) {
            value.error("has '" + name + "', which is no Java name: use letters, digits and '_', and no keyword");
        }
        return fine;
    }

    private static Optional<List<Parameter>> parameters(YamlValue value) {
        List<YamlValue> items = value.items();
        if (items.isEmpty() || items.size() > MOST_PARAMETERS) {
            value.error("must be a list of 1 to " + MOST_PARAMETERS + " parameters");
            return Optional.empty();
        }
        List<Parameter> parameters = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (YamlValue item : items) {
            YamlMapping.of(item).flatMap(FunctionSection::parameter).ifPresent(parameter -> {
                parameters.add(parameter);
                if (!names.add(parameter.name())) {
                    item.error("has two parameters called '" + parameter.name() + "'");
                }
            });
        }
        return parameters.size() == items.size() ? Optional.of(List.copyOf(parameters)) : Optional.empty();
    }

    private static Optional<Parameter> parameter(YamlMapping item) {
        if (item.all().size() != 1) {
            item.self().error("must have one 'name: type' an item");
            return Optional.empty();
        }
        Map.Entry<String, YamlValue> only = item.all().entrySet().iterator().next();
        if (!isName(only.getKey(), item.self())) {
            return Optional.empty();
        }
        return type(only.getValue()).map(type -> new Parameter(only.getKey(), type));
    }

    private static Optional<ValueType> type(YamlValue value) {
        return value.title(100).flatMap(text -> {
            try {
                return Optional.of(ValueType.parse(text));
            } catch (IllegalArgumentException e) {
                value.error("is no type that can be passed: " + e.getMessage());
                return Optional.empty();
            }
        });
    }
}
