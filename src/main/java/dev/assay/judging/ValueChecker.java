package dev.assay.judging;

import dev.assay.format.Checker;
import dev.assay.harness.protocol.MalformedFrameException;
import dev.assay.harness.protocol.PayloadReader;
import dev.assay.harness.protocol.ValueType;
import dev.assay.harness.protocol.Values;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        return switch (checker) {
            case Checker.Exact _, Checker.Tokens _ -> equal(answer, actual);
            case Checker.Floats floats -> close(floats, answer, actual);
            case Checker.Unordered(boolean deep) -> sameElements(answer, actual, deep);
        };
    }

    private static boolean equal(@Nullable Object answer, @Nullable Object actual) {
        return switch (answer) {
            case int[] a -> actual instanceof int[] b && Arrays.equals(a, b);
            case long[] a -> actual instanceof long[] b && Arrays.equals(a, b);
            case null -> actual == null;
            default -> actual != null && Objects.equals(canonical(answer, false), canonical(actual, false));
        };
    }

    private static boolean close(Checker.Floats floats, @Nullable Object answer, @Nullable Object actual) {
        if (answer instanceof Double || answer instanceof Float) {
            return actual instanceof Number n
                    && Tolerance.within(floats, ((Number) answer).doubleValue(), n.doubleValue());
        }
        if (answer instanceof double[] expected && actual instanceof double[] given) {
            return close(floats, expected, given);
        }
        if (answer == null || actual == null || !isSequence(answer) || !isSequence(actual)) {
            return equal(answer, actual);
        }
        List<?> expected = elements(answer);
        List<?> given = elements(actual);
        if (expected.size() != given.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!close(floats, expected.get(i), given.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean close(Checker.Floats floats, double[] answer, double[] actual) {
        for (int i = 0; i < Math.min(answer.length, actual.length); i++) {
            if (!Tolerance.within(floats, answer[i], actual[i])) {
                return false;
            }
        }
        return answer.length == actual.length;
    }

    /** The largest |a − b| of the numbers in two values of the same shape; empty when they have none, or another shape. */
    static OptionalDouble distance(Object answer, Object actual) {
        if (answer instanceof Number expected && actual instanceof Number given) {
            double difference = Math.abs(expected.doubleValue() - given.doubleValue());
            return Double.isFinite(difference) ? OptionalDouble.of(difference) : OptionalDouble.empty();
        }
        if (!isSequence(answer) || !isSequence(actual)) {
            return OptionalDouble.empty();
        }
        List<?> expected = elements(answer);
        List<?> given = elements(actual);
        OptionalDouble largest = OptionalDouble.empty();
        for (int i = 0; i < Math.min(expected.size(), given.size()); i++) {
            OptionalDouble each = distance(expected.get(i), given.get(i));
            if (each.isPresent() && each.getAsDouble() >= largest.orElse(0)) {
                largest = each;
            }
        }
        return largest;
    }

    private static boolean sameElements(@Nullable Object answer, @Nullable Object actual, boolean deep) {
        if (answer == null || actual == null || !isSequence(answer) || !isSequence(actual)) {
            return equal(answer, actual);
        }
        return sorted(elements(answer), deep).equals(sorted(elements(actual), deep));
    }

    /** Sorted, not hashed: who chooses the elements could choose a hundred thousand of the same hash. */
    private static List<Object> sorted(List<?> elements, boolean deep) {
        List<Object> sorted = new ArrayList<>(elements.size());
        elements.forEach(e -> sorted.add(canonical(e, deep)));
        sorted.sort(ValueChecker::compare);
        return sorted;
    }

    /** Some order of canonical forms, in which only equal ones are level. */
    @SuppressWarnings("unchecked") // things of one class can be compared with each other
    private static int compare(Object a, Object b) {
        if (a instanceof List<?> left && b instanceof List<?> right) {
            for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
                int order = compare(left.get(i), right.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(left.size(), right.size());
        }
        return a instanceof Comparable<?> && a.getClass() == b.getClass()
                ? ((Comparable<Object>) a).compareTo(b)
                : a.getClass().getName().compareTo(b.getClass().getName());
    }

    /** A form in which values that count as equal are equal: lists for arrays, sorted where order is ignored, one zero. */
    private static Object canonical(@Nullable Object value, boolean unordered) {
        return switch (value) {
            case null -> Optional.empty();
            case Double d -> d == 0 ? 0.0 : d;
            case Float f -> f == 0 ? 0.0f : f;
            case Object sequence
            when isSequence(sequence) -> {
                if (unordered) {
                    yield sorted(elements(sequence), true);
                }
                List<Object> list = new ArrayList<>();
                elements(sequence).forEach(e -> list.add(canonical(e, false)));
                yield list;
            }
            default -> value;
        };
    }

    private static boolean isSequence(Object value) {
        return value instanceof List || value.getClass().isArray();
    }

    private static List<?> elements(Object sequence) {
        if (sequence instanceof List<?> list) {
            return list;
        }
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < Array.getLength(sequence); i++) {
            list.add(Array.get(sequence, i));
        }
        return list;
    }
}
