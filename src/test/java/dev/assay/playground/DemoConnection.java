package dev.assay.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A socket on which a run of a demo was asked for: to be read, or not, and to be hung up at any moment. */
final class DemoConnection implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Socket socket;
    private @Nullable BufferedReader reader;

    /** @param token null for somebody who is not signed in */
    static DemoConnection ask(URI server, String path, Map<String, Object> request, @Nullable String token)
            throws IOException {
        return new DemoConnection(
                server, path, request, token == null ? "" : "Authorization: Bearer " + token + "\r\n");
    }

    /** Somebody who is not signed in, and comes from this address. */
    static DemoConnection askFrom(String address, URI server, String path, Map<String, Object> request)
            throws IOException {
        return new DemoConnection(server, path, request, "X-Forwarded-For: " + address + "\r\n");
    }

    private DemoConnection(URI server, String path, Map<String, Object> request, String headers) throws IOException {
        this.socket = new Socket();
        // small, so that who does not read is noticed soon
        socket.setOption(StandardSocketOptions.SO_RCVBUF, 4096);
        socket.connect(new java.net.InetSocketAddress(server.getHost(), server.getPort()));
        socket.setSoTimeout((int) Duration.ofMinutes(2).toMillis());
        byte[] body = JSON.writeValueAsBytes(request);
        String head = "POST " + path + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\n" + headers
                + "Content-Type: application/json\r\nAccept: application/x-ndjson, application/problem+json\r\n"
                + "Connection: close\r\nContent-Length: " + body.length + "\r\n\r\n";
        socket.getOutputStream()
                .write((head + new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }

    /** The next line of what the server sends; null when there is none any more. */
    @Nullable
    JsonNode next() throws IOException {
        for (String line = reader().readLine(); line != null; line = reader().readLine()) {
            // beside the rows there are the head and the lengths of chunks
            if (line.startsWith("{")) {
                return JSON.readTree(line);
            }
        }
        return null;
    }

    List<JsonNode> rest() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (JsonNode line = next(); line != null; line = next()) {
            lines.add(line);
        }
        return lines;
    }

    /** The head of the answer. */
    List<String> head() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = reader().readLine(); line != null && !line.isEmpty(); line = reader().readLine()) {
            lines.add(line);
        }
        return lines;
    }

    private BufferedReader reader() throws IOException {
        if (reader == null) {
            reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }
        return reader;
    }

    /** Without a farewell: the other side gets a reset. */
    void drop() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
