package dev.assay.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that the site speaks. */
public enum Language {
    ENGLISH("en"),
    CHINESE("zh");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The IETF tag, as in file names of message bundles and statements. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.of(tag);
    }

    static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    /** @param acceptable as the Accept-Language header has them, best first */
    static Language ofAcceptable(List<Locale> acceptable) {
        return acceptable.stream()
                .flatMap(locale -> ofTag(locale.getLanguage()).stream())
                .findFirst()
                .orElse(ENGLISH);
    }
}
