package dev.assay.format.reader.sections;

import dev.assay.format.Checker;
import dev.assay.format.reader.yaml.YamlMapping;
import dev.assay.format.reader.yaml.YamlValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code assay.checker}: a word, or a mapping with one key that says more. */
final class CheckerSection {

    /** What stands in the file, in lower case. */
    private enum Word {
        EXACT,
        TOKENS,
        FLOAT,
        UNORDERED
    }

    private static final List<String> KNOWN = Arrays.stream(Word.values())
            .map(word -> word.name().toLowerCase(Locale.ROOT))
            .toList();
    private static final String FLOAT_EXAMPLE = "float: {absolute: 1e-9, relative: 1e-9}";

    private CheckerSection() {}

    static Checker read(YamlMapping assay, boolean function) {
        Checker byDefault = function ? new Checker.Exact() : Checker.DefaultValidator.PLAIN;
        return assay.take("checker")
                .flatMap(value -> value.isMapping() ? detailed(value, function) : plain(value))
                .map(checker -> {
                    assay.take("checker").ifPresent(value -> refuseInWrongMode(checker, function, value));
                    return checker;
                })
                .orElse(byDefault);
    }

    private static Optional<Checker> plain(YamlValue value) {
        return value.choice(KNOWN).flatMap(name -> switch (Word.valueOf(name.toUpperCase(Locale.ROOT))) {
            case EXACT -> Optional.of(new Checker.Exact());
            case TOKENS -> Optional.of(Checker.DefaultValidator.PLAIN);
            case UNORDERED -> Optional.of(new Checker.Unordered(false));
            case FLOAT -> {
                value.error("needs tolerances: write " + FLOAT_EXAMPLE);
                yield Optional.empty();
            }
        });
    }

    private static Optional<Checker> detailed(YamlValue value, boolean function) {
        return YamlMapping.of(value).flatMap(mapping -> {
            Map<String, YamlValue> all = mapping.all();
            Optional<YamlValue> tolerances = mapping.take("float");
            Optional<YamlValue> depth = mapping.take("unordered");
            mapping.rejectUnknownKeys();
            if (all.size() != 1) {
                value.error("must name one checker: float or unordered");
                return Optional.empty();
            }
            return tolerances
                    .flatMap(YamlMapping::of)
                    .flatMap(each -> floats(each, function))
                    .or(() -> depth.flatMap(d -> d.choice(List.of("deep"))).map(_ -> new Checker.Unordered(true)));
        });
    }

    private static Optional<Checker> floats(YamlMapping tolerances, boolean function) {
        double absolute = tolerance(tolerances, "absolute");
        double relative = tolerance(tolerances, "relative");
        tolerances.rejectUnknownKeys();
        if (absolute == 0 && relative == 0) {
            tolerances.self().error("needs a tolerance above 0: write " + FLOAT_EXAMPLE);
            return Optional.empty();
        }
        return Optional.of(
                function
                        ? new Checker.Floats(absolute, relative)
                        : new Checker.DefaultValidator(false, false, given(absolute), given(relative)));
    }

    private static Optional<Double> given(double tolerance) {
        return tolerance > 0 ? Optional.of(tolerance) : Optional.empty();
    }

    /** A tolerance that is not named allows nothing. */
    private static double tolerance(YamlMapping tolerances, String key) {
        return tolerances
                .take(key)
                .flatMap(value -> value.number(0, 1e9, "a tolerance such as 1e-9"))
                .orElse(0.0);
    }

    private static void refuseInWrongMode(Checker checker, boolean function, YamlValue value) {
        switch (checker) {
            case Checker.Exact _, Checker.Floats _, Checker.OutputValidator _ -> {}
            case Checker.DefaultValidator _ -> {
                if (function) {
                    value.error("is 'tokens', which compares text: in function mode use exact, float or unordered");
                }
            }
            case Checker.Unordered(boolean deep) -> {
                if (deep && !function) {
                    value.error("is 'unordered: deep', which compares lists: in stdio mode use unordered");
                }
            }
        }
    }
}
