package dev.assay.harness.protocol;

import dev.assay.harness.protocol.ValueType.ArrayOf;
import dev.assay.harness.protocol.ValueType.ListOf;
import dev.assay.harness.protocol.ValueType.Scalar;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Values of function mode as bytes, little-endian: scalars in their own width, texts as a length and UTF-16 code units
 * (so that unpaired surrogates survive), arrays and lists as a length and their elements. The length -1 is null.
 */
public final class Values {
    private static final int NULL = -1;

    private Values() {}

    /**
     * Writes a value of this type.
     *
     * @throws IllegalArgumentException when the value is not of the type, such as a null in a list of numbers
     */
    public static void write(ValueType type, Object value, PayloadWriter out) {
        switch (type) {
            case Scalar scalar -> writeScalar(scalar, value, out);
            case ArrayOf(Scalar element) -> writeArray(element, value, out);
            case ArrayOf(ValueType element) -> {
                if (isNull(value, out)) {
                    return;
                }
                Object[] rows = as(Object[].class, value);
                out.writeInt(rows.length);
                for (Object row : rows) {
                    write(element, row, out);
                }
            }
            case ListOf(ValueType element) -> {
                if (isNull(value, out)) {
                    return;
                }
                // a copy first: a list of the submission may lie about its size, or change
                Object[] elements = as(List.class, value).toArray();
                out.writeInt(elements.length);
                for (Object each : elements) {
                    write(element, each, out);
                }
            }
        }
    }

    private static boolean isNull(Object value, PayloadWriter out) {
        if (value == null) {
            out.writeInt(NULL);
        }
        return value == null;
    }

    private static void writeScalar(Scalar type, Object value, PayloadWriter out) {
        switch (type) {
            case INT -> out.writeInt(as(Integer.class, value));
            case LONG -> out.writeLong(as(Long.class, value));
            case DOUBLE -> out.writeDouble(as(Double.class, value));
            case FLOAT -> out.writeFloat(as(Float.class, value));
            case BOOLEAN -> out.writeBoolean(as(Boolean.class, value));
            case CHAR -> out.writeChar(as(Character.class, value));
            case STRING -> {
                if (!isNull(value, out)) {
                    String text = as(String.class, value);
                    out.writeInt(text.length());
                    out.room(Math.multiplyExact(text.length(), 2));
                    for (int i = 0; i < text.length(); i++) {
                        out.writeChar(text.charAt(i));
                    }
                }
            }
        }
    }

    private static void writeArray(Scalar element, Object value, PayloadWriter out) {
        if (isNull(value, out)) {
            return;
        }
        int length = Array.getLength(value);
        out.writeInt(length);
        switch (value) {
            case int[] a -> {
                ByteBuffer to = out.room(Math.multiplyExact(length, 4));
                to.asIntBuffer().put(a);
                to.position(to.position() + length * 4);
            }
            case long[] a -> {
                ByteBuffer to = out.room(Math.multiplyExact(length, 8));
                to.asLongBuffer().put(a);
                to.position(to.position() + length * 8);
            }
            case double[] a -> {
                ByteBuffer to = out.room(Math.multiplyExact(length, 8));
                to.asDoubleBuffer().put(a);
                to.position(to.position() + length * 8);
            }
            case float[] a -> {
                ByteBuffer to = out.room(Math.multiplyExact(length, 4));
                to.asFloatBuffer().put(a);
                to.position(to.position() + length * 4);
            }
            case char[] a -> {
                ByteBuffer to = out.room(Math.multiplyExact(length, 2));
                to.asCharBuffer().put(a);
                to.position(to.position() + length * 2);
            }
            default -> {
                for (int i = 0; i < length; i++) {
                    writeScalar(element, Array.get(value, i), out);
                }
            }
        }
    }

    private static <T> T as(Class<T> wanted, Object value) {
        if (!wanted.isInstance(value)) {
            throw new IllegalArgumentException("expected " + wanted.getSimpleName() + ", not "
                    + (value == null ? "null" : value.getClass().getTypeName()));
        }
        return wanted.cast(value);
    }

    /** Reads a value of this type; null where null was written. */
    public static Object read(ValueType type, PayloadReader in) throws MalformedFrameException {
        return switch (type) {
            case Scalar scalar -> readScalar(scalar, in);
            case ArrayOf(Scalar element) -> readArray(element, in);
            case ArrayOf(ValueType element) -> {
                int length = in.readLength(4);
                Object[] rows = length == NULL ? null : (Object[]) Array.newInstance(classOf(element), length);
                for (int i = 0; i < length; i++) {
                    rows[i] = read(element, in);
                }
                yield rows;
            }
            case ListOf(ValueType element) -> {
                int length = in.readLength(element instanceof Scalar scalar ? sizeOf(scalar) : 4);
                List<Object> list = length == NULL ? null : new ArrayList<>(length);
                for (int i = 0; i < length; i++) {
                    list.add(read(element, in));
                }
                yield list;
            }
        };
    }

    private static Object readScalar(Scalar type, PayloadReader in) throws MalformedFrameException {
        return switch (type) {
            case INT -> in.readInt();
            case LONG -> in.readLong();
            case DOUBLE -> in.readDouble();
            case FLOAT -> in.readFloat();
            case BOOLEAN -> in.readBoolean();
            case CHAR -> in.readChar();
            case STRING -> {
                char[] chars = (char[]) readArray(Scalar.CHAR, in);
                yield chars == null ? null : new String(chars);
            }
        };
    }

    private static Object readArray(Scalar element, PayloadReader in) throws MalformedFrameException {
        int length = in.readLength(sizeOf(element));
        if (length == NULL) {
            return null;
        }
        Object array = Array.newInstance(classOf(element), length);
        ByteBuffer from = in.buffer();
        switch (array) {
            case int[] a -> from.asIntBuffer().get(a);
            case long[] a -> from.asLongBuffer().get(a);
            case double[] a -> from.asDoubleBuffer().get(a);
            case float[] a -> from.asFloatBuffer().get(a);
            case char[] a -> from.asCharBuffer().get(a);
            default -> {
                for (int i = 0; i < length; i++) {
                    Array.set(array, i, readScalar(element, in));
                }
                return array;
            }
        }
        from.position(from.position() + length * sizeOf(element));
        return array;
    }

    private static int sizeOf(Scalar scalar) {
        return switch (scalar) {
            case BOOLEAN -> 1;
            case CHAR -> 2;
            case INT, FLOAT, STRING -> 4;
            case LONG, DOUBLE -> 8;
        };
    }

    /** The class of values of this type, as a method's descriptor names it. */
    public static Class<?> classOf(ValueType type) {
        return switch (type) {
            case Scalar.INT -> int.class;
            case Scalar.LONG -> long.class;
            case Scalar.DOUBLE -> double.class;
            case Scalar.FLOAT -> float.class;
            case Scalar.BOOLEAN -> boolean.class;
            case Scalar.CHAR -> char.class;
            case Scalar.STRING -> String.class;
            case ArrayOf(ValueType element) -> classOf(element).arrayType();
            case ListOf _ -> List.class;
        };
    }
}
