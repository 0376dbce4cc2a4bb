package dev.assay.judging;

import java.io.IOException;
import java.util.Optional;

/**
 * The bytes that one test is judged with.
 *
 * @param payload what the guest gets
 * @param answer what to compare with: UTF-8 text, or in function mode a value as on the wire; empty when there is none
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes, made once and never changed or compared
record TestData(byte[] payload, Optional<byte[]> answer) implements PackageCache.Held {

    @Override
    public long bytes() {
        return (long) payload.length + answer.map(value -> value.length).orElse(0);
    }

    /** Gets at the bytes of a test, wherever they are. */
    interface Source {
        TestData get() throws IOException;
    }
}
