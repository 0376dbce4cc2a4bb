package dev.assay.judging.checker;

import dev.assay.format.Checker;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code float} of a function's values: numbers within a tolerance; what is no number must be equal. */
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

    /** The tolerance is for values; printed numbers are compared by the default output validator. */
    @Override
    public boolean matchesText(String answer, String actual) {
        return new DefaultChecker(new Checker.DefaultValidator(
                        false, false, Optional.of(tolerance.absolute()), Optional.of(tolerance.relative())))
                .matchesText(answer, actual);
    }

    private boolean within(double answer, double actual) {
        if (Double.isNaN(answer) || Double.isInfinite(answer) || Double.isNaN(actual) || Double.isInfinite(actual)) {
            return Double.compare(answer, actual) == 0;
        }
        double difference = Math.abs(answer - actual);
        return difference <= tolerance.absolute() || difference <= tolerance.relative() * Math.abs(answer);
    }
}
