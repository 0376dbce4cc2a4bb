package dev.assay.judging;

import dev.assay.problem.spec.Checker;
import java.util.Arrays;
import java.util.List;

/** Compares printed text with the answer. */
final class TextComparison {
    private TextComparison() {}

    static boolean matches(Checker checker, String answer, String actual) {
        return switch (checker) {
            case Checker.Exact _ -> lines(answer).equals(lines(actual));
            case Checker.Tokens _ -> Arrays.equals(words(answer), words(actual));
            case Checker.Floats floats -> close(floats, words(answer), words(actual));
            case Checker.Unordered _ ->
                lines(answer).stream()
                        .sorted()
                        .toList()
                        .equals(lines(actual).stream().sorted().toList());
        };
    }

    /** The lines without white space at their ends, and without empty lines at the end. */
    private static List<String> lines(String text) {
        return text.stripTrailing().lines().map(String::stripTrailing).toList();
    }

    private static String[] words(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? new String[0] : stripped.split("\\s+");
    }

    private static boolean close(Checker.Floats floats, String[] answer, String[] actual) {
        if (answer.length != actual.length) {
            return false;
        }
        for (int i = 0; i < answer.length; i++) {
            if (!answer[i].equals(actual[i]) && !closeNumbers(floats, answer[i], actual[i])) {
                return false;
            }
        }
        return true;
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
