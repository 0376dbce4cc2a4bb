package dev.assay.harness.protocol;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What comes before a frame's payload.
 *
 * @param length of the payload, in bytes
 */
public record FrameHeader(FrameType type, long nonce, int length) {
    static final int LENGTH = 1 + 8 + 4;

    ByteBuffer writeTo(ByteBuffer out) {
        return out.order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) type.ordinal())
                .putLong(nonce)
                .putInt(length);
    }

    /**
     * Reads one header and not a byte more.
     *
     * @param limit the longest payload accepted, in bytes
     * @throws EOFException when the stream ends before the header does
     * @throws OversizeFrameException when the payload would be longer than the limit
     * @throws MalformedFrameException when the bytes are no header
     */
    public static FrameHeader readFrom(InputStream in, int limit) throws IOException {
        byte[] header = in.readNBytes(LENGTH);
        if (header.length < LENGTH) {
            throw new EOFException("the stream ended");
        }
        ByteBuffer fields = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
        FrameType type = FrameType.of(fields.get());
        long nonce = fields.getLong();
        int length = fields.getInt();
        if (length < 0) {
            throw new MalformedFrameException("a frame of " + length + " bytes");
        }
        if (length > limit) {
            throw new OversizeFrameException(length, limit);
        }
        return new FrameHeader(type, nonce, length);
    }
}
