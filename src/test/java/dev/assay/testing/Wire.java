package dev.assay.testing;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A connection on which a test says what no HTTP client would. */
public final class Wire implements Closeable {
    private static final int PATIENCE_MS = 60_000;

    private final Socket socket = new Socket();

    public Wire(URI server) throws IOException {
        socket.setSoTimeout(PATIENCE_MS);
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), PATIENCE_MS);
    }

    /** Sends lines, each ended as HTTP wants it, and an empty one after them. */
    public Wire head(String... lines) throws IOException {
        return send(String.join("\r\n", lines) + "\r\n\r\n");
    }

    public Wire send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /** All that the server says until it closes the connection. */
    public String rest() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** What the server says up to this text, which must come. */
    public String until(String text) throws IOException {
        StringBuilder said = new StringBuilder();
        while (said.indexOf(text) < 0) {
            int next = socket.getInputStream().read();
            if (next < 0) {
                throw new IOException("closed after: " + said);
            }
            said.append((char) next);
        }
        return said.toString();
    }

    /** Hangs up the hard way: the other side's next write fails. */
    public void abort() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
