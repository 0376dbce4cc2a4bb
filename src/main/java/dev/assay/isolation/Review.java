package dev.assay.isolation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What people have looked at because class files alone do not tell: {@code isolation/reviewed.txt}. Each line is a kind, a
 * name in which stars stand for anything, and the reason.
 */
final class Review {
    /** What a line says of the members that it names. */
    enum Kind {
        /** A field that no program can tell to have changed. */
        FIELD,
        /** Objects of this class never change, as far as a program can tell. */
        TYPE,
        /** A method, mostly a native one, that leaves nothing behind; what it calls is not looked at. */
        METHOD,
        /** A method that the library may call for its own purposes, and a program may not name. */
        REFUSED
    }

    /** One line. */
    record Entry(Kind kind, String pattern, String reason) {}

    private final Map<Kind, Map<String, Entry>> names = new HashMap<>();
    private final Map<Entry, Pattern> patterns = new HashMap<>();
    private final Map<Entry, Boolean> used = new HashMap<>();

    private Review() {}

    static Review read() throws IOException {
        Review review = new Review();
        try (InputStream in = Objects.requireNonNull(Review.class.getResourceAsStream("/isolation/reviewed.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(review::add);
        }
        return review;
    }

    private void add(String line) {
        String[] parts = line.strip().split("\\s+", 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException("a review without a reason: " + line);
        }
        Entry entry = new Entry(Kind.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT)), parts[1], parts[2]);
        used.put(entry, false);
        if (entry.pattern.contains("*")) {
            patterns.put(entry, Pattern.compile(Pattern.quote(entry.pattern).replace("*", "\\E.*\\Q")));
        } else {
            names.computeIfAbsent(entry.kind, _ -> new HashMap<>()).put(entry.pattern, entry);
        }
    }

    boolean has(Kind kind, String name) {
        return find(kind, name).isPresent();
    }

    private Optional<Entry> find(Kind kind, String name) {
        Optional<Entry> found = Optional.ofNullable(
                        names.getOrDefault(kind, Map.of()).get(name))
                .or(() -> patterns.entrySet().stream()
                        .filter(each -> each.getKey().kind == kind
                                && each.getValue().matcher(name).matches())
                        .map(Map.Entry::getKey)
                        .findFirst());
        found.ifPresent(entry -> used.put(entry, true));
        return found;
    }

    /** Lines that nothing was looked up by: the library has changed, or they were never needed. */
    List<Entry> unused() {
        return used.entrySet().stream()
                .filter(each -> !each.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
