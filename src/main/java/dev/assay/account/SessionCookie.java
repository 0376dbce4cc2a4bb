package dev.assay.account;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.NewCookie;

/** The browser's half of a session. */
final class SessionCookie {
    static final String NAME = "assay_session";

    private SessionCookie() {}

    static NewCookie of(TokenService.Issued session, RoutingContext routing) {
        long seconds = session.token().expires().getEpochSecond()
                - session.token().created().getEpochSecond();
        return cookie(session.secret(), (int) seconds, routing);
    }

    static NewCookie cleared(RoutingContext routing) {
        return cookie("", 0, routing);
    }

    private static NewCookie cookie(String value, int seconds, RoutingContext routing) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .secure("https".equals(routing.request().scheme()))
                .build();
    }
}
