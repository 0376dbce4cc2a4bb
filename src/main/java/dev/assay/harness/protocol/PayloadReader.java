package dev.assay.harness.protocol;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads the fields of one frame. Nothing is allocated for a length that the frame cannot hold. */
public final class PayloadReader {
    private final ByteBuffer bytes;

    public PayloadReader(byte[] payload) {
        this(payload, payload.length);
    }

    /** Reads the first bytes of an array. */
    public PayloadReader(byte[] payload, int length) {
        this.bytes = ByteBuffer.wrap(payload, 0, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    public byte readByte() throws MalformedFrameException {
        need(1);
        return bytes.get();
    }

    public boolean readBoolean() throws MalformedFrameException {
        return switch (readByte()) {
            case 0 -> false;
            case 1 -> true;
            default -> throw new MalformedFrameException("a boolean is 0 or 1");
        };
    }

    public char readChar() throws MalformedFrameException {
        need(2);
        return bytes.getChar();
    }

    public int readInt() throws MalformedFrameException {
        need(4);
        return bytes.getInt();
    }

    public long readLong() throws MalformedFrameException {
        need(8);
        return bytes.getLong();
    }

    public float readFloat() throws MalformedFrameException {
        need(4);
        return bytes.getFloat();
    }

    public double readDouble() throws MalformedFrameException {
        need(8);
        return bytes.getDouble();
    }

    /** A length that {@code elementSize}-byte elements in the rest of this frame can back; -1 stands for null. */
    public int readLength(int elementSize) throws MalformedFrameException {
        int length = readInt();
        if (length < -1 || (long) length * elementSize > bytes.remaining()) {
            throw new MalformedFrameException("a length of " + length + " does not fit the frame");
        }
        return length;
    }

    /** The same for what cannot be null. */
    public int readCount(int elementSize) throws MalformedFrameException {
        int count = readLength(elementSize);
        if (count < 0) {
            throw new MalformedFrameException("null, where there must be something");
        }
        return count;
    }

    public byte[] readBytes() throws MalformedFrameException {
        byte[] result = new byte[readCount(1)];
        bytes.get(result);
        return result;
    }

    public String readText() throws MalformedFrameException {
        return new String(readBytes(), StandardCharsets.UTF_8);
    }

    /** Everything that has not been read yet. */
    public byte[] readRest() {
        byte[] result = new byte[bytes.remaining()];
        bytes.get(result);
        return result;
    }

    /** Leaves out this many bytes. */
    void skip(int count) throws MalformedFrameException {
        need(count);
        bytes.position(bytes.position() + count);
    }

    public void expectEnd() throws MalformedFrameException {
        if (bytes.hasRemaining()) {
            throw new MalformedFrameException(bytes.remaining() + " bytes too many in a frame");
        }
    }

    /** The buffer at its position, for bulk reads of a length checked by {@link #readLength}. */
    ByteBuffer buffer() {
        return bytes;
    }

    private void need(int count) throws MalformedFrameException {
        if (bytes.remaining() < count) {
            throw new MalformedFrameException("a frame ended early");
        }
    }
}
