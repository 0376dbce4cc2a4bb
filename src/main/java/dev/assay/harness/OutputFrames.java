package dev.assay.harness;

import dev.assay.harness.protocol.FrameType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Sends what a program prints to the host, in pieces; the host counts, and ends a guest that prints too much. */
final class OutputFrames extends OutputStream {
    private static final int PIECE = 1 << 16;

    /** Most programs print little, and the larger buffer is then never touched. */
    private static final int FIRST = 1 << 10;

    private static final long LATEST = 50_000_000;

    private final Connection host;
    private final long nonce;
    private final boolean live;
    private byte[] buffer = new byte[FIRST];
    private int used;
    private boolean buffering = true;
    private long sent = System.nanoTime();

    /**
     * What one test prints.
     *
     * @param live whether somebody may be watching; a program that is metered would be charged for what the clock decides
     */
    OutputFrames(Connection host, long nonce, boolean live) {
        this.host = host;
        this.nonce = nonce;
        this.live = live;
    }

    @Override
    public synchronized void write(int b) throws IOException {
        makeRoom();
        buffer[used++] = (byte) b;
        sendIfDue();
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        int from = offset;
        int left = length;
        while (left > 0) {
            makeRoom();
            int count = Math.min(left, buffer.length - used);
            System.arraycopy(bytes, from, buffer, used, count);
            used += count;
            from += count;
            left -= count;
        }
        sendIfDue();
    }

    /** For those who watch: what is printed now and then is sent as it comes, and a torrent in large pieces. */
    private void sendIfDue() throws IOException {
        if (!buffering || (live && System.nanoTime() - sent > LATEST)) {
            send();
        }
    }

    private void makeRoom() throws IOException {
        if (used == buffer.length && used < PIECE) {
            buffer = Arrays.copyOf(buffer, PIECE);
        } else if (used == PIECE) {
            send();
        }
    }

    /** A program that flushes after each line does not get a frame a line: only the end of the test sends what is left. */
    @Override
    public void flush() {}

    /** From now on everything is sent at once: the JVM is going down. */
    synchronized void endBuffering() {
        buffering = false;
        try {
            send();
        } catch (IOException hostGone) {
            // and so will this guest be
        }
    }

    synchronized void send() throws IOException {
        if (used > 0) {
            host.send(FrameType.OUTPUT, nonce, Arrays.copyOf(buffer, used));
            used = 0;
            sent = System.nanoTime();
        }
    }
}
