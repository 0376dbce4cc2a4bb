package dev.assay.judging;

import dev.assay.format.Checker;
import dev.assay.judging.checker.OutputChecker;
import dev.assay.judging.checker.OutputCheckers;

/** Compares printed text with the answer. */
final class TextChecker {
    private static final long LARGE = 4 << 20;

    private TextChecker() {}

    static boolean matches(Checker checker, byte[] answer, OutputBlocks actual) {
        if (actual.equalsBytes(answer)) {
            return true;
        }
        if (actual.length() <= LARGE) {
            return matches(OutputCheckers.of(checker), answer, actual.toByteArray());
        }
        // one at a time: each takes twice its length while it is compared
        synchronized (TextChecker.class) {
            return matches(OutputCheckers.of(checker), answer, actual.toByteArray());
        }
    }

    static boolean matches(Checker checker, byte[] answer, byte[] actual) {
        return matches(OutputCheckers.of(checker), answer, actual);
    }

    private static boolean matches(OutputChecker checker, byte[] answer, byte[] actual) {
        return checker.matchesText(new String(answer, checker.charset()), new String(actual, checker.charset()));
    }

    static boolean matches(Checker checker, String answer, String actual) {
        return OutputCheckers.of(checker).matchesText(answer, actual);
    }
}
