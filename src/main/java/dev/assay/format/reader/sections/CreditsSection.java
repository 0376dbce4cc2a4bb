package dev.assay.format.reader.sections;

import dev.assay.format.reader.yaml.YamlMapping;
import dev.assay.format.reader.yaml.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code credits}: a text, or people by what they did, of whom we show the authors. */
public final class CreditsSection {

    private static final int LONGEST_NAME = 200;

    private CreditsSection() {}

    public static String read(YamlMapping root) {
        Optional<YamlValue> credits = root.take("credits");
        if (credits.isEmpty()) {
            return "";
        }
        if (!credits.get().isMapping()) {
            return credits.get().title(1000).orElse("");
        }
        return YamlMapping.of(credits.get()).map(CreditsSection::authors).orElse("");
    }

    private static String authors(YamlMapping credits) {
        String authors = credits
                .take("authors")
                .map(value -> value.isMapping() ? List.of(value) : value.oneOrMore())
                .orElse(List.of())
                .stream()
                .flatMap(CreditsSection::name)
                .collect(Collectors.joining(", "));
        credits.ignore("contributors", "testers", "translators", "packagers", "acknowledgements");
        credits.rejectUnknownKeys();
        return authors;
    }

    private static Stream<String> name(YamlValue person) {
        if (!person.isMapping()) {
            return person.title(LONGEST_NAME).stream();
        }
        return YamlMapping.of(person).stream().flatMap(mapping -> {
            Optional<YamlValue> name = mapping.require("name", "name: and the person's name");
            mapping.ignore("email", "orcid", "kattis");
            mapping.rejectUnknownKeys();
            return name.flatMap(value -> value.title(LONGEST_NAME)).stream();
        });
    }
}
