package dev.assay.harness.protocol;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** One message between host and guest. */
@SuppressWarnings("ArrayRecordComponent") // a message in flight, never compared
public record Frame(FrameType type, long nonce, byte[] payload) {
    /** No more than a pipe holds at once; and a JVM has to allocate for larger reads and writes. */
    private static final int PIECE = 1 << 16;

    private static final int BELIEVED_AFTER = 1 << 20;

    public PayloadReader reader() {
        return new PayloadReader(payload);
    }

    /** Writes and flushes this frame: a small one at once, so that the other side wakes up once. */
    public void writeTo(OutputStream out) throws IOException {
        int first = Math.min(payload.length, PIECE - FrameHeader.LENGTH);
        byte[] head = new FrameHeader(type, nonce, payload.length)
                .writeTo(ByteBuffer.allocate(FrameHeader.LENGTH + first))
                .put(payload, 0, first)
                .array();
        out.write(head);
        for (int from = first; from < payload.length; from += PIECE) {
            out.write(payload, from, Math.min(PIECE, payload.length - from));
        }
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
        FrameHeader header = FrameHeader.readFrom(in, limit);
        // whoever says that much is coming must begin to send it; then it is taken at its word, because pieces that are
        // put together in the end take twice the memory
        byte[] payload = in.readNBytes(Math.min(header.length(), BELIEVED_AFTER));
        if (payload.length < header.length()) {
            int begun = payload.length;
            if (begun < BELIEVED_AFTER) {
                throw new EOFException("the stream ended inside a frame");
            }
            payload = Arrays.copyOf(payload, header.length());
            readPayload(in, payload, begun, payload.length);
        }
        return new Frame(header.type(), header.nonce(), payload);
    }

    /**
     * Reads the payload of a frame whose header has been read, into an array that is used again and again.
     *
     * @throws EOFException when the stream ends before the frame does
     */
    public static void readPayload(InputStream in, byte[] into, int length) throws IOException {
        readPayload(in, into, 0, length);
    }

    private static void readPayload(InputStream in, byte[] into, int from, int length) throws IOException {
        for (int read = from; read < length; ) {
            int count = in.read(into, read, Math.min(PIECE, length - read));
            if (count < 0) {
                throw new EOFException("the stream ended inside a frame");
            }
            read += count;
        }
    }
}
