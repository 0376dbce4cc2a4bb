package dev.assay.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.assay.database.WithPostgres;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPostgres
class WebIT {
    private static final String PROBLEM = "application/problem+json";

    @TestHTTPResource("/")
    private URI root = URI.create("/");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/account",
                "/no/such/page",
                "/api/v1/nothing",
                "/api/v1/odd/fault",
                "/assets/app.css",
                "/assets/nothing.js",
                "/q/openapi",
                "/q/health",
                "/q/metrics"
            })
    void everyAnswerCarriesTheSecurityHeaders(String path) {
        areSecured(given().redirects().follow(false).get(path));
    }

    @Test
    void refusedBodyCarriesTheSecurityHeadersToo() {
        areSecured(given().contentType("text/plain")
                .body("x".repeat((2 << 20) + 1))
                .post("/api/v1/odd/echo"));
    }

    private static void areSecured(Response answer) {
        answer.then()
                .header("Content-Security-Policy", startsWith("default-src 'none';"))
                .header("Content-Security-Policy", containsString("script-src 'self';"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    /** The page of an address links to itself in the other language. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "//example.org/",
                "//example.org/a/%2e%2e/b",
                "/%5Cexample.org/",
                "/%2Fexample.org/",
                "/.//example.org"
            })
    void oddAddressIsNotALinkToElsewhere(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + root.getAuthority() + address))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .contains("?lang=zh")
                    .doesNotContainPattern("href=\"[/\\\\]{2}");
        }
    }

    @Test
    void missingPageIsAPageAndMissingResourceIsAProblem() {
        given().get("/no/such/page")
                .then()
                .statusCode(404)
                .contentType(ContentType.HTML)
                .body(containsString("There is nothing here"), containsString("<html lang=\"en\">"));
        given().get("/api/v1/nothing")
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("type", equalTo("about:blank"))
                .body("title", equalTo("Not Found"))
                .body("status", equalTo(404))
                .body("detail", not(blankOrNullString()))
                .body("instance", equalTo("/api/v1/nothing"));
    }

    @Test
    void ownFaultShowsAReferenceAndNothingElse() {
        given().get("/odd/fault")
                .then()
                .statusCode(500)
                .contentType(ContentType.HTML)
                .body(matchesPattern("(?s).*<code>[0-9a-f]{8}</code>.*"), not(containsString("secret")));
        given().get("/api/v1/odd/fault")
                .then()
                .statusCode(500)
                .contentType(PROBLEM)
                .body("reference", matchesPattern("[0-9a-f]{8}"))
                .body(not(containsString("secret")), not(containsString("Exception")));
    }

    @Test
    void textThatTheDatabaseCannotHoldIsNotOurFault() {
        for (String path : List.of("/problems/%00", "/problems/%00/leaderboard", "/api/v1/problems/%00")) {
            given().urlEncodingEnabled(false).get(path).then().statusCode(400).body(containsString("NUL"));
        }
        given().contentType(ContentType.JSON)
                .body(Map.of("handle", "nul-ada", "display_name", "a\0b", "password", "long enough for it"))
                .post("/api/v1/accounts")
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
    }

    @Test
    void wrongMethodAndWrongMediaTypeAreExplained() {
        given().delete("/api/v1/odd/fault").then().statusCode(405).contentType(PROBLEM);
        given().contentType("text/plain")
                .body("{}")
                .post("/api/v1/accounts")
                .then()
                .statusCode(415)
                .contentType(PROBLEM)
                .body("detail", containsString("media type"));
    }

    @Test
    void brokenJsonIsToldWithItsPlaceAndUnknownFieldsByName() {
        given().contentType(ContentType.JSON)
                .body("{\"handle\": \"ada\",\n oops}")
                .post("/api/v1/accounts")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("detail", containsString("line 2"));
        given().contentType(ContentType.JSON)
                .body("{\"handel\": \"ada\"}")
                .post("/api/v1/accounts")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("errors[0].field", equalTo("handel"))
                .body("errors[0].message", containsString("handle"))
                .body(not(containsString("dev.assay")));
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/accounts")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("errors.field", hasItem("handle"))
                .body("errors.field", hasItem("password"));
    }

    @Test
    void languageIsAskedForKeptInACookieAndElseTheBrowsers() {
        given().get("/login").then().body(containsString("Sign in</h1>"), containsString("<html lang=\"en\">"));
        given().header("Accept-Language", "fr, zh-CN;q=0.9, en;q=0.5")
                .get("/login")
                .then()
                .body(containsString("<h1>登录</h1>"), containsString("<html lang=\"zh-CN\">"));
        given().get("/login?lang=zh").then().cookie("lang", "zh").body(containsString("<h1>登录</h1>"));
        given().cookie("lang", "zh")
                .header("Accept-Language", "en")
                .get("/no/such/page")
                .then()
                .statusCode(404)
                .body(containsString("这里什么也没有"));
        given().cookie("lang", "'\"><script>").get("/login?lang=xx").then().statusCode(200);
        given().header("Accept-Language", "zh")
                .contentType(ContentType.JSON)
                .body("{\"handle\": \"?\", \"password\": \"long enough for it\"}")
                .post("/api/v1/accounts")
                .then()
                .body("errors[0].message", startsWith("2 至 32"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void callFromAnotherSitesPageIsRefused(String site) {
        given().header("Sec-Fetch-Site", site)
                .contentType("text/plain")
                .body("x")
                .post("/api/v1/odd/echo")
                .then()
                .statusCode(403)
                .contentType(PROBLEM);
        given().header("Origin", "https://example.org")
                .contentType("text/plain")
                .body("x")
                .post("/api/v1/odd/echo")
                .then()
                .statusCode(403);
        given().header("Sec-Fetch-Site", "same-origin")
                .contentType("text/plain")
                .body("x")
                .post("/api/v1/odd/echo")
                .then()
                .statusCode(200);
    }
}
