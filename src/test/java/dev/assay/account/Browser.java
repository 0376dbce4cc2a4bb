package dev.assay.account;

import static io.restassured.RestAssured.given;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As much of a browser as a test of forms needs: it keeps cookies, sends tokens and follows no redirect. */
public final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" (?:content|value)=\"([^\"]+)\"");

    private final CookieFilter cookies = new CookieFilter();

    public RequestSpecification request() {
        return given().filter(cookies).redirects().follow(false);
    }

    public Response open(String path) {
        return request().get(path);
    }

    /** Opens the page that has the form, and sends it. */
    public Response send(String page, String action, String... fields) {
        RequestSpecification form = request().formParam("csrf-token", token(page));
        for (int i = 0; i < fields.length; i += 2) {
            form.formParam(fields[i], fields[i + 1]);
        }
        return form.post(action);
    }

    public Response signIn(String handle, String password) {
        return send("/login", "/login", "handle", handle, "password", password);
    }

    public Response register(String handle, String password) {
        return send("/register", "/register", "handle", handle, "password", password);
    }

    String token(String page) {
        String html = open(page).then().extract().asString();
        Matcher token = TOKEN.matcher(html);
        if (!token.find()) {
            throw new AssertionError("no form token on " + page + ": " + html);
        }
        return token.group(1);
    }
}
