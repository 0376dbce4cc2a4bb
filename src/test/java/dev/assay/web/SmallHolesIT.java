package dev.assay.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dev.assay.database.WithPostgres;
import dev.assay.testing.Administrator;
import dev.assay.testing.Api;
import dev.assay.testing.Operations;
import dev.assay.testing.Wire;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger could do, or see, and should not. */
@QuarkusTest
@WithPostgres
class SmallHolesIT {
    private static final String PASSWORD = "a sentence that is long enough";

    @TestHTTPResource("/")
    private URI root = URI.create("/");

    @Inject
    DataSource database;

    /** Each of them takes a form, which has a token; a body of another kind has none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/register",
                "/logout",
                "/account/password",
                "/account/tokens",
                "/account/tokens/1/revoke",
                "/problems/addition/submissions"
            })
    void pagesTakeFormsOnly(String path) throws Exception {
        Api ada = Api.register(root, Administrator.somebody());

        for (String type : List.of(
                "Content-Type: text/plain",
                "Content-Type: application/json",
                "Content-Type: */*",
                "Content-Type: application/*",
                "Content-Type: multipart/form-data; boundary=x",
                "X-No-Type: at all")) {
            try (Wire wire = new Wire(root)) {
                wire.head(
                                "POST " + path + " HTTP/1.1",
                                "Host: localhost",
                                "Connection: close",
                                "Authorization: Bearer " + ada.token(),
                                "Content-Length: 3",
                                type)
                        .send("a=b");
                // what claims to be a form and is none is malformed, and has no token either
                assertThat(wire.rest())
                        .as(type)
                        .startsWith(type.contains("multipart") ? "HTTP/1.1 4" : "HTTP/1.1 415 ");
            }
        }

        ada.request().get("/api/v1/accounts/me").then().statusCode(200);
        ada.request().get("/api/v1/tokens").then().body("$", hasSize(1));
    }

    @Test
    void cookieOfTheFormTokenStaysOnThisSite() {
        String cookie = given().get("/login").headers().getValues("Set-Cookie").stream()
                .filter(each -> each.startsWith("csrf-token="))
                .findFirst()
                .orElseThrow();

        assertThat(cookie).contains("SameSite=Lax").containsIgnoringCase("HttpOnly");
    }

    @Test
    void anothersTokenCannotBeRevokedAndThatIsSaid() {
        Api ada = Api.register(root, Administrator.somebody());
        Api eve = Api.register(root, Administrator.somebody());
        int id = ada.request().get("/api/v1/tokens").path("[0].id");

        eve.request().delete("/api/v1/tokens/" + id).then().statusCode(404).contentType("application/problem+json");
        ada.request().delete("/api/v1/tokens/" + id).then().statusCode(204);
        ada.request().get("/api/v1/tokens").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eve\u202Enimda", "admin", "Adm1n", "Administrator", "ad\u200Bmin", "\u0430dmin"})
    void namesThatDeceiveAreRefused(String name) {
        given().contentType(ContentType.JSON)
                .body(Map.of("handle", Administrator.somebody(), "display_name", name, "password", PASSWORD))
                .post("/api/v1/accounts")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("display_name"))
                .body("errors[0].message", notNullValue());
    }

    @Test
    void handlesThatLookLikeTheSitesOwnAreTaken() {
        for (String handle : new String[] {"admin", "adm1n", "r00t", "a-d-m-i-n"}) {
            given().contentType(ContentType.JSON)
                    .body(Map.of("handle", handle, "password", PASSWORD))
                    .post("/api/v1/accounts")
                    .then()
                    .statusCode(409);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/metrics",
                "/q/metrics/",
                "/q//metrics",
                "/q/./metrics",
                "/q/openapi",
                "/q/openapi.json",
                "/q/anything"
            })
    void operationsAreNotForStrangers(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void whoIsSignedInReadsTheDescriptionButNotTheMetrics() {
        Api ada = Api.register(root, Administrator.somebody());
        ada.request().get("/q/openapi").then().statusCode(200).body(containsString("/api/v1/problems"));
        ada.request().get("/q/metrics").then().statusCode(403);
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get("/q/openapi")
                .then()
                .statusCode(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/live", "/q/health/ready", "/q/health/started"})
    void healthIsBareForStrangers(String path) {
        given().get(path).then().statusCode(200).body(equalTo("{\"status\":\"UP\"}"));
    }

    @Test
    void monitoringAndAdministratorsSeeAll() throws Exception {
        Operations.at(root).get("/q/metrics").then().statusCode(200).body(containsString("jvm_"));
        Operations.at(root)
                .get("/q/health")
                .then()
                .statusCode(200)
                .body("checks.name", notNullValue())
                .body("checks.find { it.name == 'judge' }.data", hasKey("runtime"));
        given().header("Authorization", "Bearer the token of nobody")
                .get("/q/metrics")
                .then()
                .statusCode(401);
        try (Administrator administrator = new Administrator(root, database)) {
            given().auth()
                    .preemptive()
                    .oauth2(administrator.token())
                    .get("/q/health/ready")
                    .then()
                    .statusCode(200)
                    .body("checks.name", notNullValue());
        }
    }
}
