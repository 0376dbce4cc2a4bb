package dev.assay.cli.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Requests whose bodies stop in the middle. Whichever the server gives up is made anew, until closed. */
final class StalledBodies implements AutoCloseable {
    private static final String HALF = """
        POST /api/v1/tokens HTTP/1.1\r
        Host: 127.0.0.1\r
        Content-Type: application/json\r
        Content-Length: 1000\r
        \r
        {"handle": \
        """;

    private static final int PAUSE_MS = 100;
    private static final String REFUSAL = "HTTP/1.1 408";

    private final InetSocketAddress server;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger givenUp = new AtomicInteger();
    private volatile boolean over;

    StalledBodies(URI server, int count) {
        this.server = new InetSocketAddress(server.getHost(), server.getPort());
        for (int i = 0; i < count; i++) {
            threads.add(Thread.ofVirtual().start(this::stall));
        }
    }

    int open() {
        return open.get();
    }

    /** How many the server has answered with 408. */
    int givenUp() {
        return givenUp.get();
    }

    private void stall() {
        while (!over) {
            boolean sent = false;
            try (SocketChannel channel = SocketChannel.open(server)) {
                channel.write(ByteBuffer.wrap(HALF.getBytes(StandardCharsets.US_ASCII)));
                sent = true;
                open.incrementAndGet();
                ByteBuffer answer = ByteBuffer.allocate(REFUSAL.length());
                while (answer.hasRemaining() && channel.read(answer) >= 0) {
                    // one more piece of the first line
                }
                if (new String(answer.array(), StandardCharsets.US_ASCII).equals(REFUSAL)) {
                    givenUp.incrementAndGet();
                }
            } catch (IOException hungUp) {
                if (!sent) {
                    pause();
                }
            } finally {
                if (sent) {
                    open.decrementAndGet();
                }
            }
        }
    }

    /** The server takes no connection now. */
    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over = true;
        // interrupting a thread closes the channel that it reads
        threads.forEach(Thread::interrupt);
    }
}
