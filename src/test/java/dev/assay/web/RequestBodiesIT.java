package dev.assay.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.assay.database.WithPostgres;
import dev.assay.testing.Administrator;
import dev.assay.testing.CapturedLog;
import dev.assay.testing.Wire;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are too long, too slow, or never come. */
@QuarkusTest
@WithPostgres
class RequestBodiesIT {
    private static final String PROBLEM = "application/problem+json";
    private static final int LIMIT = 2 << 20;

    /** More than there are worker threads. */
    private static final int STALLED = 300;

    @TestHTTPResource("/")
    private URI root = URI.create("/");

    @Inject
    DataSource database;

    @Test
    void bodiesThatNeverComeHoldNobodyUpAndAreGivenUp() throws Exception {
        List<Wire> stalled = new ArrayList<>();
        try {
            for (int i = 0; i < STALLED; i++) {
                stalled.add(new Wire(root)
                        .head(
                                "POST /api/v1/odd/echo HTTP/1.1",
                                "Host: localhost",
                                "Content-Type: text/plain",
                                "Content-Length: 1000")
                        .send("half"));
            }
            given().get("/problems").then().statusCode(200);
            given().get("/q/health/live").then().statusCode(200);
            given().contentType("text/plain")
                    .body("whole")
                    .post("/api/v1/odd/echo")
                    .then()
                    .body(equalTo("read 5"));
            for (Wire each : stalled) {
                assertThat(each.rest()).startsWith("HTTP/1.1 408 ").contains(PROBLEM, "\"status\":408");
            }
        } finally {
            for (Wire each : stalled) {
                each.close();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"/login,application/x-www-form-urlencoded", "/api/v1/odd/echo,text/plain"})
    void bodyThatDripsIsGivenUp(String path, String type) throws Exception {
        try (Wire wire = new Wire(root)) {
            wire.head(
                    "POST " + path + " HTTP/1.1",
                    "Host: localhost",
                    "Content-Type: " + type,
                    "Transfer-Encoding: chunked");
            // the server hangs up while the client goes on, or has said so before that
            await().atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> !isTaken(wire, "1\r\nx\r\n"));
        }
    }

    private static boolean isTaken(Wire wire, String piece) {
        try {
            wire.send(piece);
            return true;
        } catch (IOException hungUp) {
            return false;
        }
    }

    @Test
    void bodiesUpToTheLimitAreRead() {
        given().contentType("text/plain")
                .body("x".repeat(LIMIT))
                .post("/api/v1/odd/echo")
                .then()
                .statusCode(200)
                .body(equalTo("read " + LIMIT));
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void bodiesThatDoNotSayTheirLengthAreHeldToTheLimitToo(HttpClient.Version version) throws Exception {
        assertThat(post(version, 9).body()).isEqualTo("read 9");

        HttpResponse<String> refused = post(version, LIMIT + 1);

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.headers().firstValue("Content-Type")).contains(PROBLEM);
        assertThat(refused.body()).contains("\"status\":413");
    }

    private HttpResponse<String> post(HttpClient.Version version, int length) throws Exception {
        HttpRequest endless = HttpRequest.newBuilder(root.resolve("/api/v1/odd/echo"))
                .version(version)
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[length])))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            // the first request that a connection makes for HTTP/2 is still one of HTTP/1.1
            client.send(
                    HttpRequest.newBuilder(root.resolve("/q/health/live"))
                            .version(version)
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            return client.send(endless, HttpResponse.BodyHandlers.ofString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "DELETE", "OPTIONS", "PATCH", "PUT", "POST"})
    void limitHoldsForEveryMethod(String method) throws Exception {
        try (Wire wire = new Wire(root)) {
            wire.head(
                    method + " /api/v1/odd/echo HTTP/1.1",
                    "Host: localhost",
                    "Content-Type: application/x-www-form-urlencoded",
                    "Content-Length: " + (LIMIT + 1));
            assertThat(wire.rest()).startsWith("HTTP/1.1 413 ").contains(PROBLEM);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "application/json"})
    void limitHoldsForEveryMediaType(String type) throws Exception {
        try (Wire wire = new Wire(root)) {
            wire.head("POST /login HTTP/1.1", "Host: localhost", "Content-Type: " + type, "Transfer-Encoding: chunked");
            String piece = "x".repeat(1 << 16);
            for (int sent = 0; sent <= LIMIT; sent += piece.length()) {
                wire.send("10000\r\n" + piece + "\r\n");
            }
            assertThat(wire.until("\r\n\r\n")).startsWith("HTTP/1.1 413 ").contains(PROBLEM);
        }
    }

    @Test
    void uploadThatIsTooLargeIsToldToo() throws Exception {
        try (Administrator administrator = new Administrator(root, database);
                Wire wire = new Wire(root)) {
            wire.head(
                    "PUT /api/v1/problems/huge HTTP/1.1",
                    "Host: localhost",
                    "Authorization: Bearer " + administrator.token(),
                    "Content-Type: application/zip",
                    "Content-Length: " + ((64 << 20) + 1));
            assertThat(wire.rest()).startsWith("HTTP/1.1 413 ").contains(PROBLEM);
        }
    }

    @Test
    void nobodyElsesUploadIsRead() throws Exception {
        try (Wire wire = new Wire(root)) {
            wire.head(
                    "PUT /api/v1/problems/huge HTTP/1.1",
                    "Host: localhost",
                    "Content-Type: application/zip",
                    "Content-Length: " + (60 << 20));
            assertThat(wire.rest()).startsWith("HTTP/1.1 401 ").contains(PROBLEM);
        }
    }

    @Test
    void clientThatHangsUpIsNotWorthALine() throws Exception {
        try (CapturedLog logged = new CapturedLog()) {
            for (String type : List.of("text/plain", "application/x-www-form-urlencoded")) {
                try (Wire wire = new Wire(root)) {
                    wire.head(
                                    "POST /api/v1/odd/echo HTTP/1.1",
                                    "Host: localhost",
                                    "Content-Type: " + type,
                                    "Content-Length: 1000")
                            .send("half");
                    wire.abort();
                }
            }
            try (Wire wire = new Wire(root)) {
                wire.head("GET /api/v1/odd/long HTTP/1.1", "Host: localhost").until("200 OK");
                wire.abort();
            }
            try (Wire wire = new Wire(root)) {
                wire.head("GET /api/v1/odd/stream HTTP/1.1", "Host: localhost").until("\ndata:");
                wire.abort();
            }
            await("the stream's end").until(() -> FaultyResource.streams.get() == 0);
            given().get("/login").then().statusCode(200).body(containsString("Sign in"));

            assertThat(logged.lines()).isEmpty();
        }
    }
}
