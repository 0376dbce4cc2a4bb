package dev.assay.judging;

import dev.assay.format.Checker;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares printed text with the answer. A program may print as much as its limit allows, and as many words or lines of
 * that as it likes: what is compared is walked over, and nothing is made of it unless the answer is as large.
 */
final class TextChecker {
    private static final long LARGE = 4 << 20;

    private TextChecker() {}

    /** @param answer UTF-8 */
    static boolean matches(Checker checker, byte[] answer, OutputBlocks actual) {
        if (actual.equalsBytes(answer)) {
            return true;
        }
        if (actual.length() <= LARGE) {
            return matches(checker, new String(answer, StandardCharsets.UTF_8), actual.text());
        }
        // one at a time: each takes twice its length while it is compared
        synchronized (TextChecker.class) {
            return matches(checker, new String(answer, StandardCharsets.UTF_8), actual.text());
        }
    }

    static boolean matches(Checker checker, String answer, String actual) {
        return switch (checker) {
            case Checker.Exact _ -> sameLines(answer, actual);
            case Checker.Tokens _ -> sameWords(answer, actual, null);
            case Checker.Floats floats -> sameWords(answer, actual, floats);
            case Checker.Unordered _ -> sameLinesInAnyOrder(answer, actual);
        };
    }

    /** A part of a text, moved along it. */
    private abstract static class Cursor {
        final String text;
        int start;
        int end;

        Cursor(String text) {
            this.text = text;
        }

        /** To the next part, if there is one. */
        abstract boolean next();

        boolean isLevelWith(Cursor other) {
            return end - start == other.end - other.start
                    && text.regionMatches(start, other.text, other.start, end - start);
        }

        String part() {
            return text.substring(start, end);
        }
    }

    /** The lines without white space at their ends, and without empty lines at the end. */
    private static final class Lines extends Cursor {
        private final int last;
        private int from;

        Lines(String text) {
            super(text);
            this.last = stripped(text, 0, text.length());
        }

        @Override
        boolean next() {
            if (from >= last) {
                return false;
            }
            start = from;
            int stop = start;
            while (stop < last && text.charAt(stop) != '\n' && text.charAt(stop) != '\r') {
                stop++;
            }
            boolean two = stop + 1 < last && text.charAt(stop) == '\r' && text.charAt(stop + 1) == '\n';
            from = stop + (two ? 2 : 1);
            end = stripped(text, start, stop);
            return true;
        }

        private static int stripped(String text, int start, int end) {
            int stop = end;
            while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
                stop--;
            }
            return stop;
        }
    }

    private static final class Words extends Cursor {
        private final int last;

        Words(String text) {
            super(text);
            int first = 0;
            while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
                first++;
            }
            this.last = Lines.stripped(text, first, text.length());
            this.end = first;
        }

        @Override
        boolean next() {
            start = end;
            while (start < last && separates(text.charAt(start))) {
                start++;
            }
            end = start;
            while (end < last && !separates(text.charAt(end))) {
                end++;
            }
            return start < end;
        }

        private static boolean separates(char c) {
            return c == ' ' || (c >= '\t' && c <= '\r');
        }
    }

    private static boolean sameLines(String answer, String actual) {
        return same(new Lines(answer), new Lines(actual), null);
    }

    private static boolean sameWords(String answer, String actual, Checker.@Nullable Floats floats) {
        return same(new Words(answer), new Words(actual), floats);
    }

    private static boolean same(Cursor answer, Cursor actual, Checker.@Nullable Floats floats) {
        while (answer.next()) {
            if (!actual.next()) {
                return false;
            }
            if (!answer.isLevelWith(actual)
                    && (floats == null || !closeNumbers(floats, answer.part(), actual.part()))) {
                return false;
            }
        }
        return !actual.next();
    }

    private static boolean sameLinesInAnyOrder(String answer, String actual) {
        // no more is made of the output than of the answer
        return Size.of(answer).equals(Size.of(actual)) && sorted(answer).equals(sorted(actual));
    }

    private record Size(long lines, long characters) {
        static Size of(String text) {
            long lines = 0;
            long characters = 0;
            for (Lines line = new Lines(text); line.next(); lines++) {
                characters += line.end - line.start;
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

    private static boolean closeNumbers(Checker.Floats floats, String answer, String actual) {
        try {
            return Tolerance.within(floats, number(answer), number(actual));
        } catch (NumberFormatException notNumbers) {
            return false;
        }
    }

    /** Java would also take its own literals, such as 1d and 1f: as output those are words. */
    private static double number(String word) {
        if ("dDfF".indexOf(word.charAt(word.length() - 1)) >= 0) {
            throw new NumberFormatException(word);
        }
        return Double.parseDouble(word);
    }
}
