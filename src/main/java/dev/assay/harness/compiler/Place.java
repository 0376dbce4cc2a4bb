package dev.assay.harness.compiler;

/** A line and a column, both from 1; javac's own columns expand tabs, these count characters. */
record Place(int line, int column) {

    static Place of(String text, int offset) {
        int line = 1;
        int lineStart = 0;
        int end = Math.min(offset, text.length());
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(line, Math.max(end - lineStart, 0) + 1);
    }
}
