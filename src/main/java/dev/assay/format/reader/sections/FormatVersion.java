package dev.assay.format.reader.sections;

import dev.assay.format.reader.yaml.YamlMapping;
import dev.assay.format.reader.yaml.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The versions of the package format that are read. */
public enum FormatVersion {
    /** 2025-09, and what it was called as a draft. */
    STANDARD,
    /** What came before, and what a package is that names no version. */
    LEGACY;

    private static final String NEWEST = "2025-09";
    private static final Map<String, FormatVersion> BY_NAME = Map.of(
            NEWEST,
            STANDARD,
            NEWEST + "-draft",
            STANDARD,
            "2023-07-draft",
            STANDARD,
            "2023-07",
            STANDARD,
            "draft",
            STANDARD,
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

    public boolean isLegacy() {
        return this == LEGACY;
    }
}
