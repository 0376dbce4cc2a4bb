package dev.assay.metering.reference;

import java.lang.classfile.Opcode;
import org.jspecify.annotations.Nullable;

/** Instructions that read and write elements of arrays. */
final class ArrayElements {
    private ArrayElements() {}

    static Step load(Machine machine, Opcode opcode) {
        return frame -> {
            int index = frame.popInt();
            Object array = machine.nonNull(frame.pop());
            machine.checkIndex(index, machine.length(array));
            frame.push(get(array, index));
        };
    }

    static Step store(Machine machine, Opcode opcode) {
        return frame -> {
            Object value = frame.pop();
            int index = frame.popInt();
            Object array = machine.nonNull(frame.pop());
            machine.checkIndex(index, machine.length(array));
            if (array instanceof References references
                    && value != null
                    && !machine.isInstance(value, references.type().component())) {
                throw machine.exception(
                        "java/lang/ArrayStoreException",
                        machine.typeOf(value).name().replace('/', '.'));
            }
            set(array, index, value);
        };
    }

    static @Nullable Object get(Object array, int index) {
        return switch (array) {
            case References references -> references.elements()[index];
            case int[] ints -> ints[index];
            case byte[] bytes -> (int) bytes[index];
            case char[] chars -> (int) chars[index];
            case long[] longs -> longs[index];
            case double[] doubles -> doubles[index];
            case boolean[] booleans -> booleans[index] ? 1 : 0;
            case short[] shorts -> (int) shorts[index];
            case float[] floats -> floats[index];
            default -> throw new IllegalStateException("an element of " + array);
        };
    }

    static void set(Object array, int index, @Nullable Object value) {
        switch (array) {
            case References references -> references.elements()[index] = value;
            case int[] ints -> ints[index] = number(value).intValue();
            case byte[] bytes -> bytes[index] = number(value).byteValue();
            case char[] chars -> chars[index] = (char) number(value).intValue();
            case long[] longs -> longs[index] = number(value).longValue();
            case double[] doubles -> doubles[index] = number(value).doubleValue();
            case boolean[] booleans -> booleans[index] = (number(value).intValue() & 1) != 0;
            case short[] shorts -> shorts[index] = number(value).shortValue();
            case float[] floats -> floats[index] = number(value).floatValue();
            default -> throw new IllegalStateException("an element of " + array);
        }
    }

    private static Number number(@Nullable Object value) {
        if (value instanceof Number number) {
            return number;
        }
        throw new IllegalStateException("no number: " + value);
    }
}
