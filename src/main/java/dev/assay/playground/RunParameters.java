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
        for (Demo.Parameter parameter : demo.parameters()) {
            JsonNode value = unknown.remove(parameter.name());
            try {
                JsonNode checked = value == null ? standard(parameter) : checked(parameter, value);
                values.set(parameter.name(), checked);
                arguments.add(text(checked));
            } catch (IllegalArgumentException e) {
                errors.add(new FieldError("parameters." + parameter.name(), String.valueOf(e.getMessage())));
            }
        }
        unknown.keySet()
                .forEach(name -> errors.add(new FieldError(
                        "parameters." + name,
                        "is unknown: this demo asks for "
                                + String.join(
                                        ", ",
                                        demo.parameters().stream()
                                                .map(Demo.Parameter::name)
                                                .toList()))));
        if (!errors.isEmpty()) {
            throw RequestRejectedException.invalid(
                    Texts.ofRequest(PlaygroundMessages.class).parametersInvalid(), errors);
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

    private static JsonNode checked(Demo.Parameter parameter, JsonNode value) {
        return switch (parameter) {
            case Demo.WholeNumber whole -> {
                require(
                        value.isNumber()
                                && value.doubleValue() == Math.rint(value.doubleValue())
                                && value.doubleValue() >= whole.minimum()
                                && value.doubleValue() <= whole.maximum(),
                        "must be a whole number from " + whole.minimum() + " to " + whole.maximum());
                yield JsonNodeFactory.instance.numberNode(value.longValue());
            }
            case Demo.Decimal decimal -> {
                double number = value.doubleValue();
                require(
                        value.isNumber() && number >= decimal.minimum() && number <= decimal.maximum(),
                        "must be a number from " + decimal.minimum() + " to " + decimal.maximum());
                double steps = decimal.step() == 0 ? 0 : (number - decimal.minimum()) / decimal.step();
                require(
                        Math.abs(steps - Math.rint(steps)) < CLOSE,
                        "must be " + decimal.minimum() + " or some steps of " + decimal.step() + " more");
                yield decimal(number);
            }
            case Demo.Flag _ -> {
                require(value.isBoolean(), "must be true or false");
                yield value;
            }
            case Demo.Choice choice -> {
                require(
                        value.isTextual() && choice.values().contains(value.asText()),
                        "must be one of " + String.join(", ", choice.values()));
                yield value;
            }
            case Demo.Text text -> {
                require(
                        value.isTextual()
                                && value.asText()
                                                .codePointCount(
                                                        0, value.asText().length())
                                        <= text.longest(),
                        "must be a text of at most " + text.longest() + " characters");
                require(!UNSEEN.matcher(value.asText()).find(), "must be one line of text without control characters");
                yield value;
            }
        };
    }

    private static void require(boolean held, String wanted) {
        if (!held) {
            throw new IllegalArgumentException(wanted);
        }
    }
}
