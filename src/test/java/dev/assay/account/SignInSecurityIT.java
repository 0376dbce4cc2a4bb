package dev.assay.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.assay.database.WithPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is tried against those who sign in. The proxy that tells of other addresses is believed in tests. */
@QuarkusTest
@WithPostgres
class SignInSecurityIT {
    private static final String PASSWORD = "a sentence that is long enough";
    private static final int GUESSES = 100;

    @Test
    void sessionPlantedBeforehandIsNotTheOneThatSignsIn() {
        new Browser().register("fix-ada", PASSWORD);
        String mallorys = session(new Browser().register("fix-mallory", PASSWORD));
        for (String planted : new String[] {mallorys, "A".repeat(43)}) {
            Browser victim = new Browser();
            String token = victim.token("/login");
            String fresh = session(victim.request()
                    .cookie(SessionCookie.NAME, planted)
                    .formParam("csrf-token", token)
                    .formParam("handle", "fix-ada")
                    .formParam("password", PASSWORD)
                    .post("/login"));

            assertThat(fresh).isNotEqualTo(planted);
            me(fresh).statusCode(200).body("handle", equalTo("fix-ada"));
        }
        me(mallorys).statusCode(200).body("handle", equalTo("fix-mallory"));
        me("A".repeat(43)).statusCode(401);
    }

    @Test
    void otherSitesCannotActInTheNameOfWhoIsSignedIn() {
        Browser ada = new Browser();
        ada.register("forged-ada", PASSWORD);
        String form = "/account/tokens";
        // a form that has no token of ours, or somebody else's
        ada.request().formParam("name", "forged").post(form).then().statusCode(400);
        ada.request()
                .formParam("name", "forged")
                .formParam("csrf-token", new Browser().token("/login"))
                .post(form)
                .then()
                .statusCode(400);
        // a media type that needs no token and that a form may have; an origin that a frame can hide
        for (Map<String, String> from : List.of(
                Map.of("Sec-Fetch-Site", "cross-site"),
                Map.of("Origin", "https://example.org"),
                Map.of("Origin", "null"))) {
            ada.request()
                    .headers(from)
                    .contentType("text/plain")
                    .body("name=forged")
                    .post(form)
                    .then()
                    .statusCode(403);
            ada.request()
                    .headers(from)
                    .contentType(ContentType.JSON)
                    .body(Map.of("source", "class Solution {}"))
                    .post("/api/v1/problems/any/submissions")
                    .then()
                    .statusCode(403);
            ada.request().headers(from).post("/logout").then().statusCode(403);
        }
        ada.request().get("/api/v1/tokens").then().statusCode(200).body("$", hasSize(0));
    }

    @Test
    void nobodyGivesThemselvesARoleOrAnId() {
        for (String field : new String[] {"role", "id", "password_hash", "password_expired"}) {
            given().contentType(ContentType.JSON)
                    .body(Map.of("handle", "mass-json", "password", PASSWORD, field, "ADMIN"))
                    .post("/api/v1/accounts")
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo(field));
        }
        Browser browser = new Browser();
        browser.send(
                        "/register",
                        "/register",
                        "handle",
                        "mass-form",
                        "password",
                        PASSWORD,
                        "role",
                        "ADMIN",
                        "id",
                        "1",
                        "displayName",
                        "Administrator")
                .then()
                .statusCode(303);
        browser.request()
                .get("/api/v1/accounts/me")
                .then()
                .body("role", equalTo("USER"))
                .body("display_name", equalTo("mass-form"));
        browser.open("/odd/administration").then().statusCode(403);
    }

    @Test
    void guessesFromOneAddressAreThrottledWhateverTheHandle() {
        new Browser().register("spray-ada", PASSWORD);
        String guesser = "203.0.113.7";
        // what nobody can be called is refused without hashing anything, and counts all the same
        for (int i = 0; i < GUESSES; i++) {
            signIn(guesser, "nobody " + i + "\0", PASSWORD).statusCode(401);
        }
        signIn(guesser, "spray-ada", PASSWORD).statusCode(429).body("detail", containsString("15"));
        signIn("203.0.113.8", "spray-ada", PASSWORD).statusCode(201);
    }

    @Test
    void signingInRightlyCostsNoGuess() {
        new Browser().register("often-ada", PASSWORD);
        String address = "203.0.113.9";
        for (int i = 0; i < GUESSES - 1; i++) {
            signIn(address, "nobody ", PASSWORD).statusCode(401);
        }
        for (int i = 0; i < 3; i++) {
            signIn(address, "often-ada", PASSWORD).statusCode(201);
        }
        signIn(address, "nobody ", PASSWORD).statusCode(401);
        signIn(address, "nobody ", PASSWORD).statusCode(429);
    }

    @Test
    void cookiesAreForTlsOnlyWhereTheProxySpeaksIt() {
        Browser browser = new Browser();
        browser.register("tls-ada", PASSWORD);
        String token = browser.token("/account");
        Response signedIn = browser.request()
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", "203.0.113.10")
                .formParam("csrf-token", token)
                .formParam("handle", "tls-ada")
                .formParam("password", PASSWORD)
                .post("/login");
        Cookie cookie = signedIn.getDetailedCookie(SessionCookie.NAME);

        assertThat(cookie.isSecured()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
    }

    private static String session(Response signedIn) {
        signedIn.then().statusCode(303);
        return signedIn.getCookie(SessionCookie.NAME);
    }

    private static ValidatableResponse me(String session) {
        return given().cookie(SessionCookie.NAME, session)
                .get("/api/v1/accounts/me")
                .then();
    }

    private static ValidatableResponse signIn(String address, String handle, String password) {
        return given().header("X-Forwarded-For", address)
                .contentType(ContentType.JSON)
                .body(Map.of("handle", handle, "password", password))
                .post("/api/v1/tokens")
                .then();
    }
}
