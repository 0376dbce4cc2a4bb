package dev.assay.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Somebody with an account and a token, at a server of this process or of another. */
public record Api(URI server, String handle, String token) {
    private static final String PASSWORD = "a sentence that is long enough";

    public static Api register(URI server, String handle) {
        Map<String, String> account = Map.of("handle", handle, "password", PASSWORD);
        anybody(server)
                .contentType(ContentType.JSON)
                .body(account)
                .post("/api/v1/accounts")
                .then()
                .statusCode(201);
        return signedIn(server, handle);
    }

    /** The same person once more: with a new token, maybe at a server that was restarted at another address. */
    public static Api signedIn(URI server, String handle) {
        String token = anybody(server)
                .contentType(ContentType.JSON)
                .body(Map.of("handle", handle, "password", PASSWORD))
                .post("/api/v1/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
        return new Api(server, handle, token);
    }

    public static RequestSpecification anybody(URI server) {
        return given().baseUri(server.getScheme() + "://" + server.getHost()).port(server.getPort());
    }

    public RequestSpecification request() {
        return anybody(server).auth().preemptive().oauth2(token).contentType(ContentType.JSON);
    }

    /** Sends a JSON object with a source. */
    public Response post(String path, String source) {
        return request().body(Map.of("source", source)).post("/api/v1/problems/" + path);
    }

    /** The new submission's id. */
    public long submit(String slug, String source) {
        return post(slug + "/submissions", source)
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    public JsonPath submission(long id) {
        return request()
                .get("/api/v1/submissions/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public JsonPath awaitVerdict(long id) {
        return await("the verdict of submission " + id)
                .atMost(Duration.ofMinutes(5))
                .until(() -> submission(id), view -> view.getString("status").equals("DONE"));
    }

    public String verdict(String slug, String source) {
        return awaitVerdict(submit(slug, source)).getString("verdict");
    }
}
