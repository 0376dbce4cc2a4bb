package dev.assay.judging;

import dev.assay.format.Checker;
import dev.assay.harness.protocol.MalformedFrameException;
import dev.assay.harness.protocol.PayloadReader;
import dev.assay.harness.protocol.ValueType;
import dev.assay.harness.protocol.Values;
import dev.assay.judging.checker.OutputCheckers;
import dev.assay.judging.checker.Sequences;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Compares a returned value with the answer. */
final class ValueChecker {
    private ValueChecker() {}

    /**
     * Compares a value with the answer, both as on the wire.
     *
     * @param actual found to be well-formed
     */
    static boolean matches(Checker checker, ValueType type, byte[] answer, byte[] actual)
            throws MalformedFrameException {
        if (Arrays.equals(answer, actual)) {
            return true;
        }
        // What matches has as many elements and letters, whatever their order and the last digits of numbers. What has
        // more is not made into objects, which take many times the memory.
        return answer.length == actual.length
                && matches(
                        checker,
                        Values.read(type, new PayloadReader(answer)),
                        Values.read(type, new PayloadReader(actual)));
    }

    static boolean matches(Checker checker, @Nullable Object answer, @Nullable Object actual) {
        return OutputCheckers.of(checker).matchesValue(answer, actual);
    }

    /** The largest |a − b| of the numbers in two values of the same shape; empty when they have none, or another shape. */
    static OptionalDouble distance(Object answer, Object actual) {
        if (answer instanceof Number expected && actual instanceof Number given) {
            double difference = Math.abs(expected.doubleValue() - given.doubleValue());
            return Double.isFinite(difference) ? OptionalDouble.of(difference) : OptionalDouble.empty();
        }
        if (!Sequences.isSequence(answer) || !Sequences.isSequence(actual)) {
            return OptionalDouble.empty();
        }
        List<?> expected = Sequences.elements(answer);
        List<?> given = Sequences.elements(actual);
        OptionalDouble largest = OptionalDouble.empty();
        for (int i = 0; i < Math.min(expected.size(), given.size()); i++) {
            OptionalDouble each = distance(expected.get(i), given.get(i));
            if (each.isPresent() && each.getAsDouble() >= largest.orElse(0)) {
                largest = each;
            }
        }
        return largest;
    }
}
