package dev.assay.format.reader.sections;

import dev.assay.format.Checker.DefaultValidator;
import dev.assay.format.validation.Suggestions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The arguments of the default output validator. */
public final class ValidatorArguments {
    private static final String CASE = "case_sensitive";
    private static final String SPACE = "space_change_sensitive";
    private static final String BOTH = "float_tolerance";
    private static final String ABSOLUTE = "float_absolute_tolerance";
    private static final String RELATIVE = "float_relative_tolerance";
    private static final List<String> KNOWN = List.of(CASE, SPACE, BOTH, ABSOLUTE, RELATIVE);

    private static final Pattern TOLERANCE =
            Pattern.compile("[+-]?(?:[0-9]{0,30}\\.[0-9]{1,60}|[0-9]{1,30}\\.?)(?:[Ee][+-]?[0-9]{1,3})?");

    private final Consumer<String> errors;
    private final List<String> switches = new ArrayList<>();
    private final Map<String, Double> tolerances = new HashMap<>();

    private ValidatorArguments(Consumer<String> errors) {
        this.errors = errors;
    }

    /**
     * Reads arguments; those that make no sense are reported and left out.
     *
     * @param errors takes what is wrong, as a sentence that begins with its verb
     */
    public static DefaultValidator read(List<String> arguments, Consumer<String> errors) {
        ValidatorArguments reader = new ValidatorArguments(errors);
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals(CASE) || argument.equals(SPACE)) {
                reader.switches.add(argument);
            } else if (KNOWN.contains(argument)) {
                i++;
                reader.tolerance(argument, i < arguments.size() ? arguments.get(i) : "");
            } else {
                errors.accept("has '" + argument + "', which the default output validator does not know: "
                        + Suggestions.hint(argument, KNOWN));
            }
        }
        return reader.validator();
    }

    private void tolerance(String name, String text) {
        Optional<Double> number = Optional.of(text)
                .filter(TOLERANCE.asMatchPredicate())
                .map(Double::valueOf)
                .filter(epsilon -> epsilon >= 0 && Double.isFinite(epsilon));
        if (number.isEmpty()) {
            errors.accept("has '" + name + (text.isEmpty() ? "' without a number" : "' with '" + text + "'")
                    + ": write a tolerance of 0 or more, such as " + name + " 1e-6");
        } else if (tolerances.putIfAbsent(name, number.get()) != null) {
            errors.accept("has '" + name + "' twice: write it once");
        }
    }

    private DefaultValidator validator() {
        if (tolerances.containsKey(BOTH) && tolerances.size() > 1) {
            errors.accept("has '" + BOTH + "', which sets both tolerances, beside another one: write " + ABSOLUTE
                    + " and " + RELATIVE);
        }
        Optional<Double> both = Optional.ofNullable(tolerances.get(BOTH));
        return new DefaultValidator(
                switches.contains(CASE),
                switches.contains(SPACE),
                Optional.ofNullable(tolerances.get(ABSOLUTE)).or(() -> both),
                Optional.ofNullable(tolerances.get(RELATIVE)).or(() -> both));
    }
}
