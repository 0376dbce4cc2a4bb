package dev.assay.format.reader.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One line of text in several languages: a mapping of language tags, or a lone text, which is English. */
public final class LocalizedTexts {
    /** A language tag. */
    public static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");

    private LocalizedTexts() {}

    /** One in English, and others. */
    public static Map<String, String> read(YamlValue value, int longest) {
        if (value.isMapping()) {
            YamlMapping.of(value).ifPresent(mapping -> mapping.require("en", "en: and the English text"));
        }
        return inAnyLanguage(value, longest);
    }

    /** At least one, in whatever language. */
    public static Map<String, String> inAnyLanguage(YamlValue value, int longest) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (value.isMapping()) {
            YamlMapping.of(value).ifPresent(mapping -> {
                if (mapping.all().isEmpty()) {
                    value.error("must have a text in some language: write en: and the English text");
                }
                mapping.all().forEach((language, text) -> {
                    if (isLanguage(language, text)) {
                        text.title(longest).ifPresent(title -> texts.put(language, title));
                    }
                });
            });
        } else {
            value.title(longest).ifPresent(title -> texts.put("en", title));
        }
        return Map.copyOf(texts);
    }

    /** A list of so many texts in each language. */
    public static Map<String, List<String>> lists(YamlValue value, int size, int longest) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        YamlMapping.of(value).ifPresent(mapping -> {
            mapping.require("en", "en: and the English texts");
            mapping.all().forEach((language, list) -> {
                if (isLanguage(language, list)) {
                    List<String> texts = new ArrayList<>();
                    list.items().forEach(item -> item.title(longest).ifPresent(texts::add));
                    if (texts.size() != size) {
                        list.error("must be a list of " + size + " texts");
                    }
                    lists.put(language, List.copyOf(texts));
                }
            });
        });
        return Map.copyOf(lists);
    }

    private static boolean isLanguage(String tag, YamlValue value) {
        boolean is = LANGUAGE.matcher(tag).matches();
        if (!is) {
            value.error("is not a language: use a tag such as en, zh or pt-BR");
        }
        return is;
    }
}
