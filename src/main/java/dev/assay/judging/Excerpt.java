package dev.assay.judging;

/** The beginning of a text that somebody else wrote at any length. */
final class Excerpt {
    private static final int LENGTH = 16_000;

    private Excerpt() {}

    static String of(String text) {
        // PostgreSQL's text has no room for NUL
        String clean = text.replace('\0', '\uFFFD');
        return clean.length() <= LENGTH ? clean : clean.substring(0, LENGTH) + "…";
    }
}
