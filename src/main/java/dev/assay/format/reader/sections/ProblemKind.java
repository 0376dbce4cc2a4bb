package dev.assay.format.reader.sections;

import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.reader.yaml.YamlMapping;
import dev.assay.format.reader.yaml.YamlValue;
import dev.assay.format.validation.ValidationErrors;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What kind of problem a package has.
 *
 * @param interactive whether the output validator talks with the submission
 * @param multiPass whether the output validator may have the submission run again
 */
public record ProblemKind(boolean interactive, boolean multiPass) {
    private static final String PASS_FAIL = "pass-fail";
    private static final String INTERACTIVE = "interactive";
    private static final String MULTI_PASS = "multi-pass";
    private static final List<String> JUDGED = List.of(PASS_FAIL, INTERACTIVE, MULTI_PASS);
    private static final String NOT_YET = "this judge cannot judge yet";

    /** What stands in {@code type}, with what it asks for. */
    private static final Map<String, String> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put(PASS_FAIL, "");
        TYPES.put(INTERACTIVE, "");
        TYPES.put(MULTI_PASS, "");
        TYPES.put("scoring", "problems with scores");
        TYPES.put("submit-answer", "problems whose submissions are the answers");
    }

    private static final String STATIC_VALIDATOR = "static_validator";

    /**
     * Empty when the problem is of a kind that the format knows and this judge cannot judge yet. One error says so, in
     * place of the many that would follow from reading such a package as if it were of another kind.
     */
    public static Optional<ProblemKind> read(YamlMapping root, PackageFiles files, ValidationErrors errors) {
        Optional<YamlValue> type = root.take("type");
        List<String> chosen = type.map(ProblemKind::chosen).orElse(List.of());
        Optional<YamlValue> validation = root.take("validation");
        List<String> validator = validation.map(YamlValue::words).orElse(List.of());
        ProblemKind found = new ProblemKind(
                chosen.contains(INTERACTIVE) || validator.contains(INTERACTIVE), chosen.contains(MULTI_PASS));
        if (chosen.stream().distinct().count() < chosen.size()
                || (chosen.contains(PASS_FAIL) && chosen.contains("scoring"))) {
            type.orElseThrow().error("names kinds that exclude each other, or one twice: write type: pass-fail");
            return Optional.of(found);
        }
        Optional<String> kind =
                chosen.stream().filter(each -> !JUDGED.contains(each)).findFirst();
        if (kind.isPresent()) {
            type.orElseThrow().error("is '" + kind.get() + "': " + TYPES.get(kind.get()) + " are what " + NOT_YET);
            return Optional.empty();
        }
        if (validator.contains("score")) {
            validation.get().error("has 'score': problems with scores are what " + NOT_YET);
            return Optional.empty();
        }
        if (!files.under(STATIC_VALIDATOR + "/").isEmpty()) {
            errors.add(STATIC_VALIDATOR, "holds a static validator, with which " + NOT_YET);
            return Optional.empty();
        }
        if (validator.contains("custom")) {
            if (files.under("output_validators/").isEmpty()) {
                validation
                        .orElseThrow()
                        .error("is 'custom', but output_validators/ is not there: add it or write default");
            }
        } else {
            validation.ifPresent(value -> value.choice(List.of("default")));
        }
        return Optional.of(found);
    }

    /** A list; drafts wrote words in one text. */
    private static List<String> chosen(YamlValue type) {
        List<String> words = type.words();
        return words.size() > 1 && type.isScalar() && TYPES.keySet().containsAll(words)
                ? words
                : type.oneOrMore().stream()
                        .flatMap(each -> each.choice(TYPES.keySet()).stream())
                        .toList();
    }
}
