package dev.assay.metering.reference;

import org.jspecify.annotations.Nullable;

/** Fields and elements by offset. Elements may be read and written across their bounds, least byte first. */
final class Memory {
    static final int BASE = 16;

    private Memory() {}

    static int scale(Type array) {
        return Descriptor.of(array.name().substring(1)).bytes();
    }

    static @Nullable Object get(String kind, Object base, long offset) {
        return switch (base) {
            case Instance instance -> instance.get((int) offset);
            case References references -> references.elements()[(int) (offset - BASE) / 4];
            default -> value(kind, read(base, offset - BASE, bytes(kind)));
        };
    }

    static void put(String kind, Object base, long offset, @Nullable Object value) {
        switch (base) {
            case Instance instance -> instance.set((int) offset, value);
            case References references -> references.elements()[(int) (offset - BASE) / 4] = value;
            default -> write(base, offset - BASE, bytes(kind), bits(value));
        }
    }

    private static int bytes(String kind) {
        return switch (kind) {
            case "Boolean", "Byte" -> 1;
            case "Short", "Char" -> 2;
            case "Int", "Float" -> 4;
            default -> 8;
        };
    }

    private static Object value(String kind, long bits) {
        return switch (kind) {
            case "Boolean" -> (int) bits & 1;
            case "Byte" -> (int) (byte) bits;
            case "Short" -> (int) (short) bits;
            case "Char" -> (int) (char) bits;
            case "Int" -> (int) bits;
            case "Float" -> Float.intBitsToFloat((int) bits);
            case "Double" -> Double.longBitsToDouble(bits);
            default -> bits;
        };
    }

    private static long bits(@Nullable Object value) {
        return switch (value) {
            case Integer number -> number;
            case Long number -> number;
            case Float number -> Float.floatToRawIntBits(number);
            case Double number -> Double.doubleToRawLongBits(number);
            case null, default -> throw new IllegalStateException("no number: " + value);
        };
    }

    private static int elementBytes(Object array) {
        return switch (array) {
            case byte[] _, boolean[] _ -> 1;
            case short[] _, char[] _ -> 2;
            case int[] _, float[] _ -> 4;
            default -> 8;
        };
    }

    private static long read(Object array, long at, int bytes) {
        int size = elementBytes(array);
        long bits = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            long element = bits(ArrayElements.get(array, (int) ((at + i) / size)));
            bits = (bits << 8) | ((element >>> ((at + i) % size * 8)) & 0xff);
        }
        return bits;
    }

    private static void write(Object array, long at, int bytes, long bits) {
        int size = elementBytes(array);
        for (int i = 0; i < bytes; i++) {
            int index = (int) ((at + i) / size);
            long shift = (at + i) % size * 8;
            long element = bits(ArrayElements.get(array, index));
            long changed = (element & ~(0xffL << shift)) | (((bits >>> (i * 8)) & 0xff) << shift);
            ArrayElements.set(array, index, element(array, changed));
        }
    }

    private static Object element(Object array, long bits) {
        return switch (array) {
            case float[] _ -> Float.intBitsToFloat((int) bits);
            case double[] _ -> Double.longBitsToDouble(bits);
            case long[] _ -> bits;
            default -> (int) bits;
        };
    }
}
