package dev.assay.judging.checker;

/** The words of a text: what stands between white space. */
final class Words extends TextCursor {
    private final int last;

    Words(String text) {
        super(text);
        int first = 0;
        while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        this.last = stripped(text, first, text.length());
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
