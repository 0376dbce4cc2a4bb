package dev.assay.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.assay.database.WithPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class AccountsResourceIT {
    private static final String PASSWORD = "a sentence that is long enough";
    private static final String PROBLEM = "application/problem+json";

    @Inject
    DataSource database;

    @Inject
    FirstAdministrator firstAdministrator;

    @Test
    void registeredPersonGetsATokenThatIsListedAndRevoked() {
        register("api-ada").statusCode(201).body("handle", equalTo("api-ada")).body("role", equalTo("USER"));
        var given = token("api-ada", PASSWORD).statusCode(201).extract();
        String token = given.path("token");
        me(token).statusCode(200).body("handle", equalTo("api-ada"));
        given().auth()
                .preemptive()
                .oauth2(token)
                .get("/api/v1/tokens")
                .then()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].name", equalTo("test"))
                .body("[0].token", equalTo(null));
        given().auth()
                .preemptive()
                .oauth2(token)
                .delete("/api/v1/tokens/" + given.<Integer>path("id"))
                .then()
                .statusCode(204);
        me(token).statusCode(401);
    }

    @Test
    void withoutOrWithABadTokenIsAProblem() {
        given().get("/api/v1/accounts/me")
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .header("WWW-Authenticate", "Bearer")
                .body("detail", containsString("Authorization"));
        me("nonsense").statusCode(401).contentType(PROBLEM);
        given().auth()
                .preemptive()
                .basic("admin", "admin")
                .get("/api/v1/accounts/me")
                .then()
                .statusCode(401)
                .contentType(PROBLEM);
    }

    @Test
    void expiredTokenIsNoToken() throws SQLException {
        register("api-late");
        String token = token("api-late", PASSWORD).extract().path("token");
        execute("update token set expires = now() - interval '1 second'"
                + " where person_id = (select id from person where handle = 'api-late')");
        me(token).statusCode(401);
    }

    @Test
    void databaseHoldsNeitherPasswordsNorTokens() throws SQLException {
        register("api-secret");
        String token = token("api-secret", PASSWORD).extract().path("token");
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select person::text || token::text from person, token")) {
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain(PASSWORD, token);
            }
        }
    }

    @Test
    void wrongPasswordsAreThrottledForThatHandleAlone() {
        register("api-target");
        register("api-other");
        for (int i = 0; i < 10; i++) {
            token("api-target", "wrong password " + i).statusCode(401).contentType(PROBLEM);
        }
        token("API-Target", PASSWORD).statusCode(429).contentType(PROBLEM).body("detail", containsString("15"));
        token("api-other", PASSWORD).statusCode(201);
    }

    @Test
    void unknownHandleIsAnsweredLikeAWrongPassword() {
        register("api-known");
        String wrong =
                token("api-known", "a wrong password").statusCode(401).extract().path("detail");
        token("api-unknown", "a wrong password").statusCode(401).body("detail", equalTo(wrong));
    }

    @Test
    void longPasswordCountsToItsEnd() {
        String sentence = "x".repeat(100);
        given().contentType(ContentType.JSON)
                .body(Map.of("handle", "api-long", "password", sentence + "a"))
                .post("/api/v1/accounts")
                .then()
                .statusCode(201);
        token("api-long", sentence + "b").statusCode(401);
        token("api-long", sentence + "a").statusCode(201);
    }

    @Test
    void oneOfManySimultaneousRegistrationsWins() throws Exception {
        try (ExecutorService browsers = Executors.newFixedThreadPool(4)) {
            Callable<Integer> registration =
                    () -> register("api-race").extract().statusCode();
            List<Integer> statuses = browsers.invokeAll(Collections.nCopies(4, registration)).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(201, 409, 409, 409);
        }
    }

    @Test
    void firstAdministratorsPasswordIsGoodForChangingItOnly() {
        String first = firstAdministrator.createIfMissing().orElseThrow();
        String second = firstAdministrator.createIfMissing().orElseThrow();
        assertThat(second).isNotEqualTo(first);
        token("admin", first).statusCode(401);
        token("admin", second).statusCode(403).body("detail", containsString("/password"));
        Browser browser = new Browser();
        browser.signIn("admin", second).then().statusCode(303).header("Location", containsString("/account/password"));
        browser.open("/account").then().statusCode(303).header("Location", containsString("/account/password"));
        browser.open("/odd/administration").then().statusCode(303);
        browser.open("/api/v1/odd/administration").then().statusCode(403);
        given().contentType(ContentType.JSON)
                .body(Map.of("current", second, "password", PASSWORD))
                .put("/api/v1/accounts/admin/password")
                .then()
                .statusCode(204);
        assertThat(firstAdministrator.createIfMissing()).isEmpty();
        String token = token("admin", PASSWORD).statusCode(201).extract().path("token");
        given().auth()
                .preemptive()
                .oauth2(token)
                .get("/api/v1/odd/administration")
                .then()
                .statusCode(200);
    }

    @Test
    void wrongFieldsAreAllNamed() {
        given().contentType(ContentType.JSON)
                .body(Map.of("handle", "a b", "password", "short", "display_name", ""))
                .post("/api/v1/accounts")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("errors", hasSize(3))
                .body("errors.message", everyItem(not(is(""))));
    }

    private static ValidatableResponse register(String handle) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("handle", handle, "password", PASSWORD))
                .post("/api/v1/accounts")
                .then();
    }

    private static ValidatableResponse token(String handle, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("handle", handle, "password", password, "name", "test"))
                .post("/api/v1/tokens")
                .then();
    }

    private static ValidatableResponse me(String token) {
        return given().auth()
                .preemptive()
                .oauth2(token)
                .get("/api/v1/accounts/me")
                .then();
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                var session = connection.createStatement()) {
            session.execute(statement);
        }
    }
}
