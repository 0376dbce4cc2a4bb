package dev.assay.judging.checker;

/** A part of a text, moved along it, so that no part becomes an object. */
abstract class TextCursor {
    final String text;
    int start;
    int end;

    TextCursor(String text) {
        this.text = text;
    }

    /** To the next part, if there is one. */
    abstract boolean next();

    final int length() {
        return end - start;
    }

    final String part() {
        return text.substring(start, end);
    }

    /** Whether the parts from here on are the same. */
    final boolean matches(TextCursor actual) {
        while (next()) {
            if (!actual.next() || !samePart(actual)) {
                return false;
            }
        }
        return !actual.next();
    }

    final boolean samePart(TextCursor other) {
        return length() == other.length() && text.regionMatches(start, other.text, other.start, length());
    }

    /** The end of what is left of a part without white space at its end. */
    static int stripped(String text, int start, int end) {
        int stop = end;
        while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
            stop--;
        }
        return stop;
    }
}
