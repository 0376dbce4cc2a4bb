package dev.assay.judging.checker;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;

/** Lists and arrays alike. */
public final class Sequences {
    private Sequences() {}

    public static boolean isSequence(Object value) {
        return value instanceof List || value.getClass().isArray();
    }

    public static List<?> elements(Object sequence) {
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
