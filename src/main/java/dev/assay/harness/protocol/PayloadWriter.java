package dev.assay.harness.protocol;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes the fields of one frame. */
public final class PayloadWriter {
    private ByteBuffer bytes = allocate(256);

    public PayloadWriter writeByte(int value) {
        room(1).put((byte) value);
        return this;
    }

    public PayloadWriter writeBoolean(boolean value) {
        return writeByte(value ? 1 : 0);
    }

    public PayloadWriter writeChar(char value) {
        room(2).putChar(value);
        return this;
    }

    public PayloadWriter writeInt(int value) {
        room(4).putInt(value);
        return this;
    }

    public PayloadWriter writeLong(long value) {
        room(8).putLong(value);
        return this;
    }

    public PayloadWriter writeFloat(float value) {
        room(4).putFloat(value);
        return this;
    }

    public PayloadWriter writeDouble(double value) {
        room(8).putDouble(value);
        return this;
    }

    public PayloadWriter writeBytes(byte[] value) {
        writeInt(value.length);
        room(value.length).put(value);
        return this;
    }

    public PayloadWriter writeText(String value) {
        return writeBytes(value.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /** The buffer with room for this many more bytes. */
    ByteBuffer room(int count) {
        if (bytes.remaining() < count) {
            int needed = Math.addExact(bytes.position(), count);
            int doubled = (int) Math.min(2L * bytes.capacity(), Integer.MAX_VALUE - 8);
            bytes = allocate(Math.max(needed, doubled)).put(bytes.flip());
        }
        return bytes;
    }

    private static ByteBuffer allocate(int capacity) {
        return ByteBuffer.allocate(capacity).order(ByteOrder.LITTLE_ENDIAN);
    }
}
