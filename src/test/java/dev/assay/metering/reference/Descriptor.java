package dev.assay.metering.reference;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a field, or an element of an array, can hold. */
enum Descriptor {
    BOOLEAN(1, 0),
    BYTE(1, 0),
    SHORT(2, 0),
    CHAR(2, 0),
    INT(4, 0),
    LONG(8, 0L),
    FLOAT(4, 0f),
    DOUBLE(8, 0d),
    REFERENCE(4, null);

    private static final Map<Character, Descriptor> BY_LETTER =
            Map.of('Z', BOOLEAN, 'B', BYTE, 'S', SHORT, 'C', CHAR, 'I', INT, 'J', LONG, 'F', FLOAT, 'D', DOUBLE);

    private final int bytes;

    @SuppressWarnings("ImmutableEnumChecker") // a number or nothing
    private final @Nullable Object zero;

    Descriptor(int bytes, @Nullable Object zero) {
        this.bytes = bytes;
        this.zero = zero;
    }

    static Descriptor of(String descriptor) {
        return BY_LETTER.getOrDefault(descriptor.charAt(0), REFERENCE);
    }

    int bytes() {
        return bytes;
    }

    @Nullable
    Object zero() {
        return zero;
    }

    /** An int as the field keeps it. */
    @Nullable
    Object narrowed(@Nullable Object value) {
        return switch (this) {
            case BOOLEAN -> (Integer) nonNull(value) & 1;
            case BYTE -> (int) (byte) (int) (Integer) nonNull(value);
            case SHORT -> (int) (short) (int) (Integer) nonNull(value);
            case CHAR -> (int) (char) (int) (Integer) nonNull(value);
            default -> value;
        };
    }

    private static Object nonNull(@Nullable Object value) {
        if (value == null) {
            throw new IllegalStateException();
        }
        return value;
    }
}
