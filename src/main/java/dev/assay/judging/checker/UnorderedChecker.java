package dev.assay.judging.checker;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code unordered}: the same elements, or the same lines, in any order.
 *
 * @param deep whether the order of a value's elements is ignored at every level
 */
record UnorderedChecker(boolean deep) implements OutputChecker {

    @Override
    public boolean matchesValue(@Nullable Object answer, @Nullable Object actual) {
        if (answer == null || actual == null || !Sequences.isSequence(answer) || !Sequences.isSequence(actual)) {
            return CanonicalForm.equal(answer, actual);
        }
        return CanonicalForm.sorted(Sequences.elements(answer), deep)
                .equals(CanonicalForm.sorted(Sequences.elements(actual), deep));
    }

    @Override
    public boolean matchesText(String answer, String actual) {
        // no more is made of the output than of the answer
        return Size.of(answer).equals(Size.of(actual)) && sorted(answer).equals(sorted(actual));
    }

    private record Size(long lines, long characters) {
        static Size of(String text) {
            long lines = 0;
            long characters = 0;
            for (Lines line = new Lines(text); line.next(); lines++) {
                characters += line.length();
            }
            return new Size(lines, characters);
        }
    }

    private static List<String> sorted(String text) {
        List<String> sorted = new ArrayList<>();
        for (Lines line = new Lines(text); line.next(); ) {
            sorted.add(line.part());
        }
        sorted.sort(null);
        return sorted;
    }
}
