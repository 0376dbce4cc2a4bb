package dev.assay.judging.checker;

/** The words of a text, and the white space before each: the six characters that the package format names. */
final class Words extends TextCursor {
    private int space;

    Words(String text) {
        super(text);
    }

    @Override
    boolean next() {
        space = end;
        start = end;
        while (start < text.length() && separates(text.charAt(start))) {
            start++;
        }
        end = start;
        while (end < text.length() && !separates(text.charAt(end))) {
            end++;
        }
        return start < end;
    }

    /** Whether the white space before the current word, or at the end, is the same. */
    boolean samePrecedingSpace(Words other) {
        int length = start - space;
        return length == other.start - other.space && text.regionMatches(space, other.text, other.space, length);
    }

    /** @param ignoreCase whether {@code A} to {@code Z} are as their small letters; no other letters are */
    boolean samePart(Words other, boolean ignoreCase) {
        if (samePart(other)) {
            return true;
        }
        if (!ignoreCase || length() != other.length()) {
            return false;
        }
        for (int i = 0; i < length(); i++) {
            if (small(text.charAt(start + i)) != small(other.text.charAt(other.start + i))) {
                return false;
            }
        }
        return true;
    }

    private static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    private static boolean separates(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
