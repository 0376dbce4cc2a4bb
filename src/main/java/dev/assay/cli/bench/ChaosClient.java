package dev.assay.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.random.RandomGenerator;

/** A person who submits to a server that comes and goes, and does not give up before the submission is taken. */
final class ChaosClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int ACCEPTED = 202;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI server;
    private final String token;
    private final RandomGenerator random;

    /** What was taken and has no verdict yet, as far as is known. */
    private final Set<Long> pending = ConcurrentHashMap.newKeySet();

    /** Answers that were not the one hoped for, by status; 0 for none at all. */
    private final Map<Integer, LongAdder> answers;

    /** Registers somebody new at a server that is well. */
    ChaosClient(URI server, RandomGenerator random, Map<Integer, LongAdder> answers)
            throws IOException, InterruptedException {
        this.server = server;
        this.random = random;
        this.answers = answers;
        Map<String, String> account = Map.of(
                "handle",
                "chaos-" + UUID.randomUUID().toString().substring(0, 8),
                "password",
                UUID.randomUUID().toString());
        expect(201, post("accounts", "", account));
        this.token = expect(201, post("tokens", "", account)).get("token").asText();
    }

    private static JsonNode expect(int status, HttpResponse<String> response) throws IOException {
        if (response.statusCode() != status) {
            throw new IOException(
                    response.request().uri() + " answered " + response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body());
    }

    /**
     * Submits until it is taken.
     *
     * @return the submission's id
     * @throws IOException when it is refused for a reason that waiting does not mend
     */
    long submit(String slug, String source) throws IOException, InterruptedException {
        while (true) {
            try {
                HttpResponse<String> response =
                        post("problems/" + slug + "/submissions", token, Map.of("source", source));
                int status = response.statusCode();
                if (status == ACCEPTED) {
                    long id = JSON.readTree(response.body()).get("id").asLong();
                    pending.add(id);
                    return id;
                }
                noted(status);
                if (status < 500 && status != 429) {
                    throw new IOException(
                            "a submission to " + slug + " was answered by " + status + " " + response.body());
                }
            } catch (IOException gone) {
                if (gone.getMessage() != null && gone.getMessage().startsWith("a submission to ")) {
                    throw gone;
                }
                noted(0);
            }
            Thread.sleep(random.nextLong(200, 1500));
        }
    }

    /** How many of those that were taken have no verdict yet, or one that is our fault and will be another. */
    int unfinished() throws InterruptedException {
        for (long id : List.copyOf(pending)) {
            JsonNode view = look(id);
            if (view.path("status").asText().equals("DONE")
                    && !view.path("verdict").asText().equals("JE")) {
                pending.remove(id);
            }
        }
        return pending.size();
    }

    /** The submission as it is told now; nothing while nobody answers. */
    JsonNode look(long submission) throws InterruptedException {
        HttpRequest request = request("submissions/" + submission, token).GET().build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() == 200) {
                return JSON.readTree(response.body());
            }
            noted(response.statusCode());
        } catch (IOException gone) {
            noted(0);
        }
        return JSON.createObjectNode();
    }

    /** Watches for less than two seconds and goes away in the middle. */
    void watchAndHangUp(long submission) throws InterruptedException {
        sendAndHangUp("GET /api/v1/submissions/" + submission + "/events HTTP/1.1\r\n" + headers() + "\r\n");
    }

    /** Asks for a run and does not wait for the answer; sometimes not even to the end of the question. */
    void runAndHangUp(String slug, String source) throws IOException, InterruptedException {
        String body = JSON.writeValueAsString(Map.of("source", source));
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        String sent = random.nextBoolean() ? body : body.substring(0, body.length() / 2);
        sendAndHangUp("POST /api/v1/problems/" + slug + "/runs HTTP/1.1\r\n" + headers()
                + "Content-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n" + sent);
    }

    private String headers() {
        return "Host: " + server.getAuthority() + "\r\nAuthorization: Bearer " + token + "\r\n";
    }

    private void sendAndHangUp(String request) throws InterruptedException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            Thread.sleep(random.nextLong(0, 1500));
        } catch (IOException serverIsGone) {
            noted(0);
        }
    }

    private HttpResponse<String> post(String path, String bearer, Map<String, String> body)
            throws IOException, InterruptedException {
        HttpRequest request = request(path, bearer)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String bearer) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve("/api/v1/" + path)).timeout(PATIENCE);
        return bearer.isEmpty() ? request : request.header("Authorization", "Bearer " + bearer);
    }

    private void noted(int status) {
        answers.computeIfAbsent(status, _ -> new LongAdder()).increment();
    }

    static Map<Integer, LongAdder> noAnswers() {
        return new ConcurrentHashMap<>();
    }
}
