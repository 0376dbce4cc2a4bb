package dev.assay.harness.protocol;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** One message between host and guest. */
@SuppressWarnings("ArrayRecordComponent") // a message in flight, never compared
public record Frame(FrameType type, long nonce, byte[] payload) {
    private static final int HEADER = 1 + 8 + 4;

    public PayloadReader reader() {
        return new PayloadReader(payload);
    }

    /** Writes and flushes this frame. */
    public void writeTo(OutputStream out) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put((byte) type.ordinal()).putLong(nonce).putInt(payload.length);
        out.write(header.array());
        out.write(payload);
        out.flush();
    }

    /**
     * Reads one frame and not a byte more: what follows may be a program's own input.
     *
     * @param limit the longest payload accepted, in bytes
     * @throws EOFException when the stream ends before the frame does
     * @throws OversizeFrameException when the frame is longer than the limit
     * @throws MalformedFrameException when the bytes are no frame
     */
    public static Frame readFrom(InputStream in, int limit) throws IOException {
        byte[] header = in.readNBytes(HEADER);
        if (header.length < HEADER) {
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
        byte[] payload = in.readNBytes(length);
        if (payload.length < length) {
            throw new EOFException("the stream ended inside a frame");
        }
        return new Frame(type, nonce, payload);
    }
}
