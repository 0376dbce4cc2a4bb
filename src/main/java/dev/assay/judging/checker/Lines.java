package dev.assay.judging.checker;

/** The lines of a text without white space at their ends, and without empty lines at the end. */
final class Lines extends TextCursor {
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
}
