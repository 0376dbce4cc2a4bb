package dev.assay.format.reader.sections;

import dev.assay.format.reader.yaml.LocalizedTexts;
import dev.assay.format.reader.yaml.YamlMapping;
import dev.assay.format.reader.yaml.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code credits} and {@code source}: whom a problem is owed to, and where it was first. */
public final class CreditsSection {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST = 1000;

    /** Addresses are no page's business. */
    private static final Pattern EMAIL = Pattern.compile("\\s*<[^<>]*@[^<>]*>");

    private CreditsSection() {}

    /** The authors' names; empty when none is named. */
    public static String read(YamlMapping root, FormatVersion version) {
        Optional<YamlValue> author = version.isLegacy() ? root.take("author") : Optional.empty();
        Optional<YamlValue> credits = root.take("credits").or(() -> author);
        if (credits.isEmpty()) {
            return "";
        }
        if (!credits.get().isMapping()) {
            return credits.get().isScalar()
                    ? credits.get()
                            .title(LONGEST)
                            .map(CreditsSection::withoutEmail)
                            .orElse("")
                    : names(credits.get());
        }
        return YamlMapping.of(credits.get()).map(CreditsSection::authors).orElse("");
    }

    private static String authors(YamlMapping credits) {
        String authors = credits.take("authors").map(CreditsSection::names).orElse("");
        for (String key : List.of("contributors", "testers", "packagers", "acknowledgements")) {
            credits.take(key).ifPresent(CreditsSection::names);
        }
        credits.take("translators")
                .flatMap(YamlMapping::of)
                .ifPresent(translators -> translators.all().forEach((language, people) -> {
                    if (!LocalizedTexts.LANGUAGE.matcher(language).matches()) {
                        people.error("is not a language: use a tag such as en, zh or pt-BR");
                    }
                    names(people);
                }));
        credits.noteUnused(
                ": its pages name the authors",
                "contributors",
                "testers",
                "translators",
                "packagers",
                "acknowledgements");
        credits.rejectUnknownKeys();
        return authors;
    }

    private static String names(YamlValue people) {
        return (people.isMapping() ? List.of(people) : people.oneOrMore())
                .stream().flatMap(CreditsSection::name).collect(Collectors.joining(", "));
    }

    private static Stream<String> name(YamlValue person) {
        if (!person.isMapping()) {
            return person.title(LONGEST_NAME).map(CreditsSection::withoutEmail).stream();
        }
        return YamlMapping.of(person).stream().flatMap(mapping -> {
            Optional<YamlValue> name = mapping.require("name", "name: and the person's name");
            mapping.ignore("email", "orcid", "kattis"); // private, or of another site
            mapping.rejectUnknownKeys();
            return name.flatMap(value -> value.title(LONGEST_NAME)).stream();
        });
    }

    private static String withoutEmail(String person) {
        return EMAIL.matcher(person).replaceAll("");
    }

    /** Where it comes from; empty when nothing is said. */
    public static String source(YamlMapping root, FormatVersion version) {
        if (version.isLegacy()) {
            Optional<YamlValue> url = root.take("source_url");
            if (root.take("source").isEmpty()) {
                url.ifPresent(value -> value.error("stands without a 'source': add one"));
            }
            url.ifPresent(value -> value.title(LONGEST));
        }
        return root
                .take("source")
                .map(value -> value.isMapping() ? List.of(value) : value.oneOrMore())
                .orElse(List.of())
                .stream()
                .flatMap(CreditsSection::origin)
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> origin(YamlValue source) {
        if (!source.isMapping()) {
            return source.isEmpty() ? Stream.of() : source.title(LONGEST).stream();
        }
        return YamlMapping.of(source).stream().flatMap(mapping -> {
            Optional<YamlValue> name = mapping.require("name", "name: and the event's name");
            mapping.take("url").ifPresent(url -> url.title(LONGEST));
            mapping.rejectUnknownKeys();
            return name.flatMap(value -> value.title(LONGEST)).stream();
        });
    }
}
