package dev.assay.metering.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Statements of a generated program. They use what all programs have, and variables of their own, but nothing of the parts
 * around them: so a program still compiles when any part of it is left out.
 */
record Part(String before, List<Part> body, String after) {

    static Part of(String statements) {
        return new Part(statements, List.of(), "");
    }

    String source() {
        return before + body.stream().map(Part::source).collect(Collectors.joining()) + after;
    }

    /** How many parts it has, itself included. */
    int size() {
        return 1 + body.stream().mapToInt(Part::size).sum();
    }

    /** All that is left when something is left out: a half of what is in a body, or what is around it. */
    static List<List<Part>> smaller(List<Part> parts) {
        List<List<Part>> all = new ArrayList<>();
        for (int length = (parts.size() + 1) / 2; length > 0; length /= 2) {
            for (int from = 0; from < parts.size(); from += length) {
                List<Part> less = new ArrayList<>(parts);
                less.subList(from, Math.min(from + length, parts.size())).clear();
                all.add(less);
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.body.isEmpty()) {
                continue;
            }
            List<Part> without = new ArrayList<>(parts);
            without.remove(i);
            without.addAll(i, part.body);
            all.add(without);
            for (List<Part> body : smaller(part.body)) {
                List<Part> less = new ArrayList<>(parts);
                less.set(i, new Part(part.before, body, part.after));
                all.add(less);
            }
        }
        return all;
    }
}
