package dev.assay.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import dev.assay.database.WithPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class AccountPagesIT {
    private static final String PASSWORD = "a sentence that is long enough";

    @Test
    void registeringSignsInAndSigningOutEndsTheSession() {
        Browser browser = new Browser();
        Response registered = browser.register("Page-Ada", PASSWORD);
        registered.then().statusCode(303).header("Location", endsWith("/"));
        Cookie cookie = registered.getDetailedCookie(SessionCookie.NAME);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.isSecured()).as("secure over plain http").isFalse();
        browser.open("/account").then().statusCode(200).body(containsString("Page-Ada"));
        browser.send("/account", "/logout").then().statusCode(303);
        browser.open("/account").then().statusCode(303).header("Location", endsWith("/login?next=%2Faccount"));
        given().redirects()
                .follow(false)
                .cookie(SessionCookie.NAME, cookie.getValue())
                .get("/account")
                .then()
                .statusCode(303);
    }

    @Test
    void signInLeadsToThePageAskedForAndNeverOffTheSite() {
        new Browser().register("page-next", PASSWORD);
        for (String[] each : new String[][] {
            {"/account?changed=true", "/account?changed=true"},
            {"https://example.org/", "/"},
            {"//example.org", "/"},
            {"/\\example.org", "/"}
        }) {
            new Browser()
                    .send("/login", "/login", "handle", "PAGE-next", "password", PASSWORD, "next", each[0])
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith(each[1]))
                    .header("Location", not(containsString("example.org")));
        }
        new Browser().open("/login?next=//example.org").then().body(not(containsString("example.org")));
    }

    @Test
    void wrongFieldsAreNamedBesideThem() {
        new Browser()
                .register("-", "short")
                .then()
                .statusCode(400)
                .body(containsString("id=\"handle-error\""), containsString("id=\"password-error\""))
                .body(containsString("At least 12"));
        new Browser().register("page-taken", PASSWORD);
        new Browser()
                .register("Page-Taken", PASSWORD)
                .then()
                .statusCode(409)
                .body(containsString("id=\"handle-error\""));
        new Browser().register("Admin", PASSWORD).then().statusCode(409);
        new Browser()
                .signIn("page-taken", "<script>alert(1)</script>")
                .then()
                .statusCode(401)
                .body(containsString("do not belong together"), not(containsString("<script>alert")));
    }

    @Test
    void formWithoutItsTokenIsRefused() {
        given().formParam("handle", "page-forged")
                .formParam("password", PASSWORD)
                .post("/register")
                .then()
                .statusCode(400)
                .body(containsString("reload the page"));
        Browser browser = new Browser();
        browser.open("/register");
        browser.request()
                .formParam("csrf-token", "A".repeat(22))
                .formParam("handle", "page-forged")
                .formParam("password", PASSWORD)
                .post("/register")
                .then()
                .statusCode(400);
        browser.signIn("page-forged", PASSWORD).then().statusCode(401);
    }

    @Test
    void changedPasswordEndsOtherSessions() {
        Browser here = new Browser();
        Browser there = new Browser();
        here.register("page-changes", PASSWORD);
        there.signIn("page-changes", PASSWORD).then().statusCode(303);
        String form = "/account/password";
        here.send(form, form, "current", "not this one", "password", PASSWORD + "2")
                .then()
                .statusCode(400)
                .body(containsString("id=\"current-error\""));
        here.send(form, form, "current", PASSWORD, "password", PASSWORD)
                .then()
                .statusCode(400)
                .body(containsString("id=\"password-error\""));
        here.send(form, form, "current", PASSWORD, "password", PASSWORD + "2")
                .then()
                .statusCode(303);
        here.open("/account").then().statusCode(200);
        there.open("/account").then().statusCode(303);
        there.signIn("page-changes", PASSWORD).then().statusCode(401);
        there.signIn("page-changes", PASSWORD + "2").then().statusCode(303);
    }

    @Test
    void tokenIsShownOnceWorksAndIsRevoked() {
        Browser browser = new Browser();
        browser.register("page-tokens", PASSWORD);
        String page = browser.send("/account", "/account/tokens", "name", "my <script>")
                .then()
                .statusCode(200)
                .body(containsString("my &lt;script&gt;"))
                .extract()
                .asString();
        String secret = page.replaceAll("(?s).*<p><code>([^<]+)</code>.*", "$1");
        assertThat(secret).hasSize(43);
        browser.open("/account").then().body(not(containsString(secret)), containsString("my &lt;script&gt;"));
        given().auth()
                .preemptive()
                .oauth2(secret)
                .get("/api/v1/accounts/me")
                .then()
                .statusCode(200);
        String revoke = page.replaceAll("(?s).*action=\"(/account/tokens/\\d+/revoke)\".*", "$1");
        new Browser().register("page-thief", PASSWORD);
        Browser thief = new Browser();
        thief.signIn("page-thief", PASSWORD);
        thief.send("/account", revoke);
        given().auth()
                .preemptive()
                .oauth2(secret)
                .get("/api/v1/accounts/me")
                .then()
                .statusCode(200);
        browser.send("/account", revoke).then().statusCode(303);
        given().auth()
                .preemptive()
                .oauth2(secret)
                .get("/api/v1/accounts/me")
                .then()
                .statusCode(401);
    }

    @Test
    void pagesForAdministratorsAreNotForUsers() {
        Browser browser = new Browser();
        browser.open("/odd/administration").then().statusCode(303).header("Location", containsString("/login?next="));
        browser.register("page-user", PASSWORD);
        browser.open("/odd/administration").then().statusCode(403).body(containsString("not open to you"));
    }
}
