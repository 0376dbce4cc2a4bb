package dev.assay.web;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** What a form must send back to show that it was ours. */
final class FormToken {
    // Where the extension keeps it, and how its cookie is called; the latter is also in application.properties.
    private static final String KEY = "csrf_token";
    private static final String COOKIE = "csrf-token";

    private FormToken() {}

    /** No filter of the extension runs for an address that does not exist: its error page goes by the cookie. */
    static String of(RoutingContext routing) {
        if (routing.get(KEY) instanceof String token) {
            return token;
        }
        @Nullable Cookie cookie = routing.request().getCookie(COOKIE);
        return cookie == null ? "" : cookie.getValue();
    }
}
