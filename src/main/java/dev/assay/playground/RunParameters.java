package dev.assay.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.format.Demo;
import dev.assay.web.FieldError;
import dev.assay.web.RequestRejectedException;
import dev.assay.web.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a person chose, checked against what the demo asks. */
record RunParameters(ObjectNode values, List<String> arguments) {
    private static final double CLOSE = 1e-6;

    /** Control characters, ends of lines and halves of characters. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]");

    /** @throws RequestRejectedException which names each field in fault */
    static RunParameters of(Demo demo, Map<String, JsonNode> given) {
        Map<String, JsonNode> unknown = new TreeMap<>(given);
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        List<String> arguments = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        PlaygroundMessages texts = Texts.ofRequest(PlaygroundMessages.class);
        for (Demo.Parameter parameter : demo.parameters()) {
            JsonNode value = unknown.remove(parameter.name());
            Optional<String> wrong = value == null ? Optional.empty() : wrong(parameter, value, texts);
            if (wrong.isPresent()) {
                errors.add(new FieldError("parameters." + parameter.name(), wrong.get()));
            } else {
                JsonNode checked = value == null ? standard(parameter) : uniform(parameter, value);
                values.set(parameter.name(), checked);
                arguments.add(text(checked));
            }
        }
        String known = String.join(
                ", ", demo.parameters().stream().map(Demo.Parameter::name).toList());
        unknown.keySet()
                .forEach(name -> errors.add(new FieldError("parameters." + name, texts.parameterUnknown(known))));
        if (!errors.isEmpty()) {
            throw RequestRejectedException.invalid(texts.parametersInvalid(), errors);
        }
        return new RunParameters(values, List.copyOf(arguments));
    }

    static JsonNode standard(Demo.Parameter parameter) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (parameter) {
            case Demo.WholeNumber whole -> json.numberNode(whole.defaultValue());
            case Demo.Decimal decimal -> decimal(decimal.defaultValue());
            case Demo.Flag flag -> json.booleanNode(flag.defaultValue());
            case Demo.Choice choice -> json.textNode(choice.defaultValue());
            case Demo.Text text -> json.textNode(text.defaultValue());
        };
    }

    /** As an argument and a form field have it. */
    static String text(JsonNode value) {
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }

    /** Always written in the same way, so that equal parameters are equal JSON. */
    static JsonNode decimal(double value) {
        return JsonNodeFactory.instance.numberNode(
                BigDecimal.valueOf(value == 0 ? 0 : value).stripTrailingZeros());
    }

    /** What the parameter asks for, if the value is something else. */
    private static Optional<String> wrong(Demo.Parameter parameter, JsonNode value, PlaygroundMessages texts) {
        return switch (parameter) {
            case Demo.WholeNumber whole ->
                value.isNumber()
                                && value.doubleValue() == Math.rint(value.doubleValue())
                                && value.doubleValue() >= whole.minimum()
                                && value.doubleValue() <= whole.maximum()
                        ? Optional.empty()
                        : Optional.of(texts.needsWholeNumber(whole.minimum(), whole.maximum()));
            case Demo.Decimal decimal -> wrong(decimal, value, texts);
            case Demo.Flag _ -> value.isBoolean() ? Optional.empty() : Optional.of(texts.needsTrueOrFalse());
            case Demo.Choice choice ->
                value.isTextual() && choice.values().contains(value.asText())
                        ? Optional.empty()
                        : Optional.of(texts.needsChoice(String.join(", ", choice.values())));
            case Demo.Text text -> wrong(text, value, texts);
        };
    }

    private static Optional<String> wrong(Demo.Decimal decimal, JsonNode value, PlaygroundMessages texts) {
        double number = value.doubleValue();
        if (!value.isNumber() || !(number >= decimal.minimum() && number <= decimal.maximum())) {
            return Optional.of(texts.needsNumber(decimal.minimum(), decimal.maximum()));
        }
        double steps = decimal.step() == 0 ? 0 : (number - decimal.minimum()) / decimal.step();
        return Math.abs(steps - Math.rint(steps)) < CLOSE
                ? Optional.empty()
                : Optional.of(texts.needsStep(decimal.minimum(), decimal.step()));
    }

    private static Optional<String> wrong(Demo.Text text, JsonNode value, PlaygroundMessages texts) {
        if (!value.isTextual()
                || value.asText().codePointCount(0, value.asText().length()) > text.longest()) {
            return Optional.of(texts.needsShorterText(text.longest()));
        }
        return UNSEEN.matcher(value.asText()).find() ? Optional.of(texts.needsOneLine()) : Optional.empty();
    }

    private static JsonNode uniform(Demo.Parameter parameter, JsonNode value) {
        return switch (parameter) {
            case Demo.WholeNumber _ -> JsonNodeFactory.instance.numberNode(value.longValue());
            case Demo.Decimal _ -> decimal(value.doubleValue());
            case Demo.Flag _, Demo.Choice _, Demo.Text _ -> value;
        };
    }
}
