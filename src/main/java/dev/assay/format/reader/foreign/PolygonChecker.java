package dev.assay.format.reader.foreign;

import java.util.Map;
import java.util.Optional;

/** Testlib's own checkers, by the arguments of the standard's default output validator that say the same. */
final class PolygonChecker {
    private static final String EXACT = "case_sensitive space_change_sensitive";
    private static final String WORDS = "case_sensitive";

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("fcmp", EXACT),
            Map.entry("lcmp", WORDS),
            Map.entry("wcmp", WORDS),
            Map.entry("ncmp", WORDS),
            Map.entry("icmp", WORDS),
            Map.entry("hcmp", WORDS),
            Map.entry("yesno", ""),
            Map.entry("nyesno", ""),
            Map.entry("caseicmp", ""),
            Map.entry("casewcmp", ""),
            Map.entry("casencmp", ""),
            Map.entry("rcmp", "float_absolute_tolerance 1.5e-6"),
            Map.entry("rncmp", "float_absolute_tolerance 1.5e-5"),
            Map.entry("acmp", "float_absolute_tolerance 1.5e-6"),
            Map.entry("dcmp", "float_tolerance 1e-6"),
            Map.entry("rcmp4", "float_tolerance 1e-4"),
            Map.entry("rcmp6", "float_tolerance 1e-6"),
            Map.entry("rcmp9", "float_tolerance 1e-9"));

    private PolygonChecker() {}

    /** @param name such as {@code std::wcmp.cpp}; nothing when it is another program */
    static Optional<String> arguments(String name) {
        return name.startsWith("std::")
                ? Optional.ofNullable(KNOWN.get(name.substring(5).replaceFirst("\\.cpp$", "")))
                : Optional.empty();
    }
}
