package dev.assay.judging.checker;

import dev.assay.format.Checker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code float}: numbers within a tolerance; what is no number must be equal. */
record FloatsChecker(Checker.Floats tolerance) implements OutputChecker {

    @Override
    public boolean matchesValue(@Nullable Object answer, @Nullable Object actual) {
        if (answer instanceof Double || answer instanceof Float) {
            return actual instanceof Number n && within(((Number) answer).doubleValue(), n.doubleValue());
        }
        if (answer instanceof double[] expected && actual instanceof double[] given) {
            return matches(expected, given);
        }
        if (answer == null || actual == null || !Sequences.isSequence(answer) || !Sequences.isSequence(actual)) {
            return CanonicalForm.equal(answer, actual);
        }
        List<?> expected = Sequences.elements(answer);
        List<?> given = Sequences.elements(actual);
        if (expected.size() != given.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!matchesValue(expected.get(i), given.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean matches(double[] answer, double[] actual) {
        for (int i = 0; i < Math.min(answer.length, actual.length); i++) {
            if (!within(answer[i], actual[i])) {
                return false;
            }
        }
        return answer.length == actual.length;
    }

    @Override
    public boolean matchesText(String answer, String actual) {
        return new Words(answer).matches(new Words(actual), this::closeNumbers);
    }

    private boolean closeNumbers(String answer, String actual) {
        try {
            return within(number(answer), number(actual));
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

    private boolean within(double answer, double actual) {
        if (Double.isNaN(answer) || Double.isInfinite(answer) || Double.isNaN(actual) || Double.isInfinite(actual)) {
            return Double.compare(answer, actual) == 0;
        }
        double difference = Math.abs(answer - actual);
        return difference <= tolerance.absolute() || difference <= tolerance.relative() * Math.abs(answer);
    }
}
