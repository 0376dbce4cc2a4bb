package dev.assay.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A person with a program in place of a browser: submits, and watches the events until the verdict. */
final class BenchClient {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final URI api;
    private final String token;

    /** Registers somebody new. */
    BenchClient(URI server) throws IOException, InterruptedException {
        this(HttpClient.newHttpClient(), server);
    }

    /** Registers somebody new, who shares what there is of connections. */
    BenchClient(HttpClient http, URI server) throws IOException, InterruptedException {
        this.http = http;
        this.api = server.resolve("/api/v1/");
        String handle = "bench-" + UUID.randomUUID().toString().substring(0, 8);
        String password = UUID.randomUUID().toString();
        post("accounts", "", Map.of("handle", handle, "password", password));
        this.token = post("tokens", "", Map.of("handle", handle, "password", password))
                .get("token")
                .asText();
    }

    /** The source's verdict, when it has come. */
    String verdict(String slug, String source) throws IOException, InterruptedException {
        return awaitVerdict(submit(slug, source));
    }

    String awaitVerdict(long id) throws IOException, InterruptedException {
        return awaitJudged(id).get("verdict").asText();
    }

    /** The submission, when its verdict has come. */
    JsonNode awaitJudged(long id) throws IOException, InterruptedException {
        HttpRequest events = events(id);
        HttpResponse<Stream<String>> response = http.send(events, HttpResponse.BodyHandlers.ofLines());
        try (Stream<String> lines = response.body()) {
            String last = lines.filter(line -> line.startsWith("data:") && line.contains("\"status\":\"DONE\""))
                    .findFirst()
                    .orElseThrow(() -> new IOException("the events ended without a verdict"));
            return JSON.readTree(last.substring("data:".length()));
        }
    }

    /** The new submission's id. */
    long submit(String slug, String source) throws IOException, InterruptedException {
        return post("problems/" + slug + "/submissions", token, Map.of("source", source))
                .get("id")
                .asLong();
    }

    HttpRequest events(long submission) {
        return request("submissions/" + submission + "/events", token).GET().build();
    }

    HttpRequest run(String slug, String source) throws IOException {
        return post(request("problems/" + slug + "/runs", token), Map.of("source", source));
    }

    /** How a changed program of a demo ended, when all its rows have come. */
    String demo(String slug, String source) throws IOException, InterruptedException {
        for (; ; pause()) {
            HttpRequest run =
                    post(request("demos/" + slug + "/runs", token), Map.of("source", source, "parameters", Map.of()));
            HttpResponse<Stream<String>> response = http.send(run, HttpResponse.BodyHandlers.ofLines());
            try (Stream<String> lines = response.body()) {
                String last = lines.filter(line -> !line.isBlank()).reduce("", (_, line) -> line);
                if (isToBeTriedAgain(response)) {
                    continue;
                }
                JsonNode end = JSON.readTree(last);
                if (!end.path("row").asText().equals("end")) {
                    throw new IOException("a run answered " + response.statusCode() + " and ended with " + last);
                }
                return end.get("verdict").asText();
            }
        }
    }

    /** Whether the server asks to come again: it is starting, or its database is. */
    private static boolean isToBeTriedAgain(HttpResponse<?> response) {
        return response.statusCode() == 503;
    }

    private static void pause() throws InterruptedException {
        TimeUnit.SECONDS.sleep(1);
    }

    private JsonNode post(String path, String bearer, Map<String, String> body)
            throws IOException, InterruptedException {
        for (; ; pause()) {
            HttpResponse<byte[]> response =
                    http.send(post(request(path, bearer), body), HttpResponse.BodyHandlers.ofByteArray());
            if (!isToBeTriedAgain(response)) {
                JsonNode answer = JSON.readTree(response.body());
                if (response.statusCode() == 429) {
                    throw new IOException(
                            "POST " + path + " answered 429: start the server with ASSAY_QUOTA_ENABLED=false,"
                                    + " and see docs/operating.md for how much may wait. " + answer);
                }
                if (response.statusCode() >= 300) {
                    throw new IOException("POST " + path + " answered " + response.statusCode() + ": " + answer);
                }
                return answer;
            }
        }
    }

    private static HttpRequest post(HttpRequest.Builder request, Map<String, ?> body) throws IOException {
        return request.header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build();
    }

    private HttpRequest.Builder request(String path, String bearer) {
        HttpRequest.Builder request = HttpRequest.newBuilder(api.resolve(path));
        return bearer.isEmpty() ? request : request.header("Authorization", "Bearer " + bearer);
    }
}
