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
@SuppressWarnings("IfChainToSwitch") // a pattern switch is linked when it first runs: 10 ms of each new guest's start
public final class Values {
    private static final int NULL = -1;

    private Values() {}

    /**
     * Writes a value of this type.
     *
     * @throws IllegalArgumentException when the value is not of the type, such as a null in a list of numbers
     */
    public static void write(ValueType type, Object value, PayloadWriter out) {
        if (type instanceof Scalar scalar) {
            writeScalar(scalar, value, out);
        } else if (type instanceof ArrayOf array) {
            if (array.element() instanceof Scalar element) {
                writeArray(element, value, out);
            } else if (!isNull(value, out)) {
                writeEach(array.element(), as(Object[].class, value), out);
            }
        } else if (type instanceof ListOf list && !isNull(value, out)) {
            // a copy first: a list of the submission may lie about its size, or change
            writeEach(list.element(), as(List.class, value).toArray(), out);
        }
    }

    private static void writeEach(ValueType type, Object[] elements, PayloadWriter out) {
        out.writeInt(elements.length);
        for (Object element : elements) {
            write(type, element, out);
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
        if (value instanceof int[] a) {
            bulk(out, Math.multiplyExact(length, 4)).asIntBuffer().put(a);
        } else if (value instanceof long[] a) {
            bulk(out, Math.multiplyExact(length, 8)).asLongBuffer().put(a);
        } else if (value instanceof double[] a) {
            bulk(out, Math.multiplyExact(length, 8)).asDoubleBuffer().put(a);
        } else if (value instanceof float[] a) {
            bulk(out, Math.multiplyExact(length, 4)).asFloatBuffer().put(a);
        } else if (value instanceof char[] a) {
            bulk(out, Math.multiplyExact(length, 2)).asCharBuffer().put(a);
        } else {
            for (int i = 0; i < length; i++) {
                writeScalar(element, Array.get(value, i), out);
            }
        }
    }

    /** A place of this many bytes, which count as written. */
    private static ByteBuffer bulk(PayloadWriter out, int bytes) {
        ByteBuffer to = out.room(bytes);
        ByteBuffer place = to.slice(to.position(), bytes).order(to.order());
        to.position(to.position() + bytes);
        return place;
    }

    private static <T> T as(Class<T> wanted, Object value) {
        if (!wanted.isInstance(value)) {
            throw new IllegalArgumentException("expected " + wanted.getSimpleName() + ", not "
                    + (value == null ? "null" : value.getClass().getTypeName()));
        }
        return wanted.cast(value);
    }

    /**
     * Looks whether these bytes are a value of this type, and makes nothing of them.
     *
     * @throws MalformedFrameException when they are not
     */
    public static void check(ValueType type, byte[] value) throws MalformedFrameException {
        PayloadReader in = new PayloadReader(value);
        check(type, in);
        in.expectEnd();
    }

    private static void check(ValueType type, PayloadReader in) throws MalformedFrameException {
        if (type instanceof Scalar scalar) {
            checkScalar(scalar, in);
            return;
        }
        ValueType element = type instanceof ArrayOf array ? array.element() : ((ListOf) type).element();
        int length = in.readLength(element instanceof Scalar scalar ? sizeOf(scalar) : 4);
        if (element instanceof Scalar scalar && scalar != Scalar.STRING && scalar != Scalar.BOOLEAN) {
            in.skip(Math.max(length, 0) * sizeOf(scalar));
            return;
        }
        for (int i = 0; i < length; i++) {
            check(element, in);
        }
    }

    private static void checkScalar(Scalar type, PayloadReader in) throws MalformedFrameException {
        if (type == Scalar.STRING) {
            in.skip(2 * Math.max(in.readLength(2), 0));
        } else if (type == Scalar.BOOLEAN) {
            in.readBoolean();
        } else {
            in.skip(sizeOf(type));
        }
    }

    /** Reads a value of this type; null where null was written. */
    public static Object read(ValueType type, PayloadReader in) throws MalformedFrameException {
        if (type instanceof Scalar scalar) {
            return readScalar(scalar, in);
        }
        if (type instanceof ArrayOf array) {
            return array.element() instanceof Scalar element ? readArray(element, in) : readRows(array.element(), in);
        }
        return readList(((ListOf) type).element(), in);
    }

    private static Object[] readRows(ValueType row, PayloadReader in) throws MalformedFrameException {
        int length = in.readLength(4);
        Object[] rows = length == NULL ? null : (Object[]) Array.newInstance(classOf(row), length);
        for (int i = 0; i < length; i++) {
            rows[i] = read(row, in);
        }
        return rows;
    }

    private static List<Object> readList(ValueType element, PayloadReader in) throws MalformedFrameException {
        int length = in.readLength(element instanceof Scalar scalar ? sizeOf(scalar) : 4);
        List<Object> list = length == NULL ? null : new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(read(element, in));
        }
        return list;
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
        if (array instanceof int[] a) {
            from.asIntBuffer().get(a);
        } else if (array instanceof long[] a) {
            from.asLongBuffer().get(a);
        } else if (array instanceof double[] a) {
            from.asDoubleBuffer().get(a);
        } else if (array instanceof float[] a) {
            from.asFloatBuffer().get(a);
        } else if (array instanceof char[] a) {
            from.asCharBuffer().get(a);
        } else {
            for (int i = 0; i < length; i++) {
                Array.set(array, i, readScalar(element, in));
            }
            return array;
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
        if (type instanceof Scalar scalar) {
            return switch (scalar) {
                case INT -> int.class;
                case LONG -> long.class;
                case DOUBLE -> double.class;
                case FLOAT -> float.class;
                case BOOLEAN -> boolean.class;
                case CHAR -> char.class;
                case STRING -> String.class;
            };
        }
        return type instanceof ArrayOf array ? classOf(array.element()).arrayType() : List.class;
    }
}
