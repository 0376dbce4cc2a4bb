package dev.assay.judging;

import dev.assay.format.Checker;
import dev.assay.judging.checker.OutputCheckers;
import java.nio.charset.StandardCharsets;

/** Compares printed text with the answer. */
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
        return OutputCheckers.of(checker).matchesText(answer, actual);
    }
}
