package dev.assay.judging;

import java.nio.charset.StandardCharsets;

/** The beginning of a text that somebody else wrote at any length. */
final class Excerpt {
    static final int LENGTH = 16_000;

    /** So many bytes of UTF-8 are enough to make an excerpt of, and to tell that it is one. */
    static final int BYTES = 4 * (LENGTH + 2);

    private Excerpt() {}

    /** Of UTF-8. No character has more than four bytes. */
    static String of(byte[] text) {
        return of(new String(text, 0, Math.min(text.length, BYTES), StandardCharsets.UTF_8));
    }

    static String of(String text) {
        // PostgreSQL's text has no room for NUL
        String clean = text.replace('\0', '\uFFFD');
        return clean.length() <= LENGTH ? clean : clean.substring(0, LENGTH) + "…";
    }
}
