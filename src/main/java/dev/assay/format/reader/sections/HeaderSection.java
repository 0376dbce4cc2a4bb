package dev.assay.format.reader.sections;

import dev.assay.format.reader.yaml.LocalizedTexts;
import dev.assay.format.reader.yaml.YamlMapping;
import dev.assay.format.reader.yaml.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The keys of the standard that say what the problem is and whose. */
public final class HeaderSection {

    private static final String FORMAT = "2025-09";
    private static final List<String> TYPES =
            List.of("pass-fail", "scoring", "multi-pass", "interactive", "submit-answer");
    private static final List<String> LICENSES =
            List.of("unknown", "public domain", "cc0", "cc by", "cc by-sa", "educational", "permission");
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private HeaderSection() {}

    /** What must be there, or must not, but is kept nowhere. */
    public static void check(YamlMapping root) {
        root.require("problem_format_version", "problem_format_version: " + FORMAT)
                .ifPresent(HeaderSection::checkFormat);
        root.take("type").map(YamlValue::oneOrMore).orElse(List.of()).forEach(HeaderSection::checkType);
        root.take("languages").ifPresent(HeaderSection::checkLanguages);
        root.take("allow_file_writing").ifPresent(HeaderSection::checkFileWriting);
        root.refuse("constants", "write the values themselves");
        root.refuse("embargo_until", "import the package when it may be seen, or leave it unpublished");
        root.ignore("source", "rights_owner");
    }

    private static void checkFormat(YamlValue value) {
        value.text().filter(format -> !format.equals(FORMAT)).ifPresent(format -> {
            boolean known = format.equals("legacy") || format.equals("legacy-icpc") || format.startsWith("2023-07");
            value.error("is '" + format + "', which is "
                    + (known ? "not supported yet: convert the package to " : "unknown: use ") + FORMAT);
        });
    }

    private static void checkType(YamlValue value) {
        value.choice(TYPES)
                .filter(type -> !type.equals("pass-fail"))
                .ifPresent(type -> value.error("is '" + type + "', which is not supported yet: use pass-fail"));
    }

    private static void checkLanguages(YamlValue value) {
        List<String> languages = value.oneOrMore().stream()
                .flatMap(item -> item.title(50).stream())
                .toList();
        if (!languages.contains("java") && !languages.equals(List.of("all"))) {
            value.error("must have 'java' among them: nothing else can be judged");
        }
    }

    private static void checkFileWriting(YamlValue value) {
        if (value.trueOrFalse().orElse(false)) {
            value.error("is true, which is not supported yet: submissions cannot write files");
        }
    }

    public static Map<String, String> names(YamlMapping root) {
        return root.require("name", "name: with 'en:' and the English name")
                .map(value -> LocalizedTexts.read(value, 200))
                .orElse(Map.of());
    }

    public static Optional<UUID> uuid(YamlMapping root) {
        String example = "uuid: " + UUID.randomUUID();
        Optional<YamlValue> value = root.require("uuid", example);
        Optional<String> text = value.flatMap(YamlValue::text);
        if (text.isPresent() && !UUID_TEXT.matcher(text.get()).matches()) {
            value.get().error("is '" + text.get() + "', which is no UUID: write " + example);
            return Optional.empty();
        }
        return text.map(UUID::fromString);
    }

    public static String license(YamlMapping root) {
        return root.take("license").flatMap(value -> value.choice(LICENSES)).orElse("unknown");
    }

    public static List<String> keywords(YamlMapping root) {
        return root.take("keywords").map(YamlValue::oneOrMore).orElse(List.of()).stream()
                .flatMap(keyword -> keyword.title(50).stream())
                .distinct()
                .toList();
    }
}
