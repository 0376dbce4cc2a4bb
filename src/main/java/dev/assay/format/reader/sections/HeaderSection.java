package dev.assay.format.reader.sections;

import dev.assay.format.reader.yaml.LocalizedTexts;
import dev.assay.format.reader.yaml.YamlMapping;
import dev.assay.format.reader.yaml.YamlValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The keys of the standard that say what the problem is and whose. */
public final class HeaderSection {

    private static final List<String> LICENSES =
            List.of("unknown", "public domain", "cc0", "cc by", "cc by-sa", "educational", "permission");
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int LONGEST_NAME = 200;

    private HeaderSection() {}

    /** What must be there, or must not, but is kept nowhere. */
    public static void check(YamlMapping root, FormatVersion version) {
        root.take("languages").ifPresent(HeaderSection::checkLanguages);
        root.take("allow_file_writing")
                .flatMap(YamlValue::trueOrFalse)
                .filter(allowed -> allowed)
                .ifPresent(_ -> root.noteUnused(": programs write nothing but temporary files", "allow_file_writing"));
        if (version.isLegacy()) {
            root.noteUnused(": only problems with scores have it", "grading");
        }
    }

    private static void checkLanguages(YamlValue value) {
        List<String> languages = value.oneOrMore().stream()
                .flatMap(item -> item.title(50).stream())
                .toList();
        if (!languages.contains("java") && !languages.equals(List.of("all"))) {
            value.error("must have 'java' among them: nothing else can be judged");
        }
    }

    /** By language; that of a package without one is made of its slug. */
    public static Map<String, String> names(YamlMapping root, FormatVersion version, String slug) {
        if (version.isLegacy() && root.take("name").isEmpty()) {
            return Map.of("en", slug);
        }
        return root.require("name", "name: and the problem's name")
                .map(value -> LocalizedTexts.inAnyLanguage(value, LONGEST_NAME))
                .orElse(Map.of());
    }

    /** Nothing when it is missing, which only older packages may, or in fault. */
    public static Optional<UUID> uuid(YamlMapping root, FormatVersion version) {
        String example = "uuid: " + UUID.randomUUID();
        Optional<YamlValue> value = version.isLegacy() ? root.take("uuid") : root.require("uuid", example);
        return value.flatMap(given -> {
            Optional<String> text = given.text();
            Optional<UUID> uuid = text.filter(UUID_TEXT.asMatchPredicate()).map(UUID::fromString);
            if (text.isPresent() && uuid.isEmpty()) {
                given.error("is '" + text.get() + "', which is no UUID: write " + example);
            }
            return uuid;
        });
    }

    public static String license(YamlMapping root) {
        return root.take("license").flatMap(value -> value.choice(LICENSES)).orElse("unknown");
    }

    /** Empty when nobody is named. */
    public static String rightsOwner(YamlMapping root, String license) {
        Optional<YamlValue> owner = root.take("rights_owner");
        if (owner.isPresent() && license.equals("public domain")) {
            owner.get().error("is set, but what is in the public domain is nobody's: remove it, or change 'license'");
        }
        return owner.flatMap(value -> value.title(LONGEST_NAME)).orElse("");
    }

    /** A list; older packages write words in one text. */
    public static List<String> keywords(YamlMapping root, FormatVersion version) {
        return root
                .take("keywords")
                .map(value -> version.isLegacy() && value.isScalar()
                        ? value.words()
                        : value.oneOrMore().stream()
                                .flatMap(item -> item.title(50).stream())
                                .toList())
                .orElse(List.of())
                .stream()
                .distinct()
                .toList();
    }

    /** The moment from which the package may be shown. */
    public static Optional<Instant> embargo(YamlMapping root) {
        return root.take("embargo_until").flatMap(value -> {
            Optional<String> text = value.text("a day such as 2027-01-31, or 2027-01-31T12:00:00Z");
            try {
                return text.map(HeaderSection::moment);
            } catch (DateTimeException _) {
                value.error("is '" + text.orElse("") + "': write a day such as 2027-01-31, or 2027-01-31T12:00:00Z");
                return Optional.empty();
            }
        });
    }

    private static Instant moment(String text) {
        return DATE.matcher(text).matches()
                ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                : Instant.parse(text);
    }
}
