package dev.assay.format.reader.sections;

import dev.assay.format.reader.yaml.YamlMapping;
import dev.assay.format.reader.yaml.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The versions of the package format that are read. */
public enum FormatVersion {
    /** 2025-09. */
    STANDARD,
    /** What it was called before: drafts had keys that did not stay. */
    DRAFT,
    /** What came before, and what a package is that names no version. */
    LEGACY;

    private static final String NEWEST = "2025-09";
    private static final Map<String, FormatVersion> BY_NAME = Map.of(
            NEWEST,
            STANDARD,
            NEWEST + "-draft",
            DRAFT,
            "2023-07-draft",
            DRAFT,
            "2023-07",
            DRAFT,
            "draft",
            DRAFT,
            "legacy",
            LEGACY,
            "legacy-icpc",
            LEGACY);

    /** Of a package; its newest version when what it names is none. */
    public static FormatVersion of(YamlMapping root) {
        Optional<YamlValue> value = root.take("problem_format_version");
        if (value.isEmpty()) {
            return LEGACY;
        }
        return value.get()
                .choice(List.of(
                        NEWEST, "legacy", "legacy-icpc", "2023-07", "2023-07-draft", NEWEST + "-draft", "draft"))
                .map(BY_NAME::get)
                .orElse(STANDARD);
    }

    /** Whether keys that nobody knows are usual, and no errors. */
    public boolean hasUnknownKeys() {
        return this != STANDARD;
    }

    public boolean isLegacy() {
        return this == LEGACY;
    }
}
