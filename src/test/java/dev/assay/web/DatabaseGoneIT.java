package dev.assay.web;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.assay.database.WithPostgres;
import dev.assay.testing.Administrator;
import dev.assay.testing.Api;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A database that goes and comes back. */
@QuarkusTest
@WithPostgres
class DatabaseGoneIT {
    @TestHTTPResource("/")
    private URI root = URI.create("/");

    @Inject
    DatabaseMonitor state;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    void requestsAreToldAtOnceAndEverythingGoesOnAfterwards() throws Exception {
        Api ada = Api.register(root, Administrator.somebody());
        try (Connection mine = DriverManager.getConnection(url, user, password);
                Statement statement = mine.createStatement()) {
            statement.execute("alter database assay connection limit 0");
            try {
                statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and usename = current_user and pid <> pg_backend_pid()");
                // the first ones find it out; whoever comes later is told at once
                isExplained(ada);
                await().atMost(Duration.ofMinutes(1)).until(state::isGone);
                isExplained(ada);
                await().untilAsserted(() ->
                        given().get("/q/health/ready").then().statusCode(503).body(equalTo("{\"status\":\"DOWN\"}")));
                given().get("/q/health/live").then().statusCode(200);
                given().get("/assets/app.css").then().statusCode(200);
            } finally {
                statement.execute("alter database assay connection limit -1");
            }
        }
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> given().get("/problems").then().statusCode(200));
        ada.request().get("/api/v1/accounts/me").then().statusCode(200);
        given().get("/q/health/live").then().statusCode(200);
    }

    private static void isExplained(Api ada) {
        given().get("/problems")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .contentType("text/html")
                .body(containsString("Back soon"), containsString("马上回来"));
        ada.request()
                .get("/api/v1/accounts/me")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .contentType("application/problem+json")
                .body("status", equalTo(503));
    }
}
