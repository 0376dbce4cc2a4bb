package dev.assay.judging.checker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A form in which values that count as equal are equal: lists for arrays, sorted where order is ignored, one zero. */
final class CanonicalForm {
    private CanonicalForm() {}

    static boolean equal(@Nullable Object answer, @Nullable Object actual) {
        return switch (answer) {
            case int[] a -> actual instanceof int[] b && Arrays.equals(a, b);
            case long[] a -> actual instanceof long[] b && Arrays.equals(a, b);
            case null -> actual == null;
            default -> actual != null && Objects.equals(of(answer, false), of(actual, false));
        };
    }

    /** Sorted, not hashed: who chooses the elements could choose a hundred thousand of the same hash. */
    static List<Object> sorted(List<?> elements, boolean deep) {
        List<Object> sorted = new ArrayList<>(elements.size());
        elements.forEach(e -> sorted.add(of(e, deep)));
        sorted.sort(CanonicalForm::compare);
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

    private static Object of(@Nullable Object value, boolean unordered) {
        return switch (value) {
            case null -> Optional.empty();
            case Double d -> d == 0 ? 0.0 : d;
            case Float f -> f == 0 ? 0.0f : f;
            case Object sequence
            when Sequences.isSequence(sequence) -> {
                if (unordered) {
                    yield sorted(Sequences.elements(sequence), true);
                }
                List<Object> list = new ArrayList<>();
                Sequences.elements(sequence).forEach(e -> list.add(of(e, false)));
                yield list;
            }
            default -> value;
        };
    }
}
