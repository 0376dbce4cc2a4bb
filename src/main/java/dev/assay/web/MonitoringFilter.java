package dev.assay.web;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.health.SmallRyeHealth;
import io.smallrye.health.SmallRyeHealthReporter;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is below {@code /q}, such as metrics and what is wrong with the judge, is for administrators and for monitoring,
 * which has a token of its own. Everybody may ask whether the server is up, and whoever is signed in how to call it.
 */
final class MonitoringFilter {
    /** Quarkus finds out who sends a request at 200. */
    private static final int AFTER_AUTHENTICATION = 45;

    /** Who cannot say that it is up is down. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final String ROOT = "/q";
    private static final String HEALTH = ROOT + "/health";
    private static final String LIVE = HEALTH + "/live";
    private static final String DESCRIPTION = ROOT + "/openapi";

    private final HttpConfig config;
    private final ProblemWriter problems;
    private final IdentityProviderManager identities;
    private final SmallRyeHealthReporter health;

    private enum Visitor {
        ANYBODY,
        SIGNED_IN,
        OPERATOR
    }

    @Inject
    MonitoringFilter(
            HttpConfig config,
            ProblemWriter problems,
            IdentityProviderManager identities,
            SmallRyeHealthReporter health) {
        this.config = config;
        this.problems = problems;
        this.identities = identities;
        this.health = health;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, AFTER_AUTHENTICATION);
    }

    private void handle(RoutingContext routing) {
        String path = routing.normalizedPath();
        if (!path.equals(ROOT) && !path.startsWith(ROOT + "/")) {
            routing.next();
        } else if (path.equals(LIVE)) {
            // at once, whatever else is broken
            tellBare(routing, health.getLivenessAsync());
        } else {
            visitor(routing, visitor -> decide(routing, path, visitor));
        }
    }

    private void decide(RoutingContext routing, String path, Visitor visitor) {
        boolean description = path.equals(DESCRIPTION) || path.startsWith(DESCRIPTION + ".");
        if (visitor == Visitor.OPERATOR
                || (description && (visitor == Visitor.SIGNED_IN || config.openDescription()))) {
            routing.next();
        } else if (path.equals(HEALTH)) {
            tellBare(routing, health.getHealthAsync());
        } else if (path.equals(HEALTH + "/ready")) {
            tellBare(routing, health.getReadinessAsync());
        } else if (path.equals(HEALTH + "/started")) {
            tellBare(routing, health.getStartupAsync());
        } else if (description && acceptsPages(routing)) {
            routing.response()
                    .setStatusCode(303)
                    .putHeader(HttpHeaders.LOCATION, SignIn.address(routing).toString())
                    .end();
        } else if (visitor == Visitor.ANYBODY) {
            routing.response().putHeader("WWW-Authenticate", "Bearer");
            problems.end(routing, 401, "Sign in first: send the header \"Authorization: Bearer TOKEN\".");
        } else {
            problems.end(routing, 403, "This is for administrators and for monitoring.");
        }
    }

    private static boolean acceptsPages(RoutingContext routing) {
        @Nullable String accepted = routing.request().getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains("text/html");
    }

    private void visitor(RoutingContext routing, Consumer<Visitor> then) {
        if (isMonitoring(routing.request().getHeader(HttpHeaders.AUTHORIZATION))) {
            then.accept(Visitor.OPERATOR);
            return;
        }
        // else Quarkus answers to a wrong token by itself
        routing.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        QuarkusHttpUser.getSecurityIdentity(routing, identities)
                .map(identity -> identity.isAnonymous()
                        ? Visitor.ANYBODY
                        : identity.hasRole("ADMIN") ? Visitor.OPERATOR : Visitor.SIGNED_IN)
                // a wrong token, or a database that cannot tell
                .onFailure()
                .recoverWithItem(Visitor.ANYBODY)
                .emitOn(executor(routing))
                .subscribe()
                .with(then);
    }

    private boolean isMonitoring(@Nullable String authorization) {
        return authorization != null
                && config.monitoringToken()
                        .map(token -> MessageDigest.isEqual(bytes("Bearer " + token), bytes(authorization)))
                        .orElse(false);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void tellBare(RoutingContext routing, Uni<SmallRyeHealth> report) {
        report.ifNoItem()
                .after(PATIENCE)
                .fail()
                .emitOn(executor(routing))
                .subscribe()
                .with(state -> tell(routing, !state.isDown()), _ -> tell(routing, false));
    }

    private static void tell(RoutingContext routing, boolean up) {
        routing.response()
                .setStatusCode(up ? 200 : 503)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json; charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(up ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}");
    }

    private static Executor executor(RoutingContext routing) {
        Context eventLoop = routing.vertx().getOrCreateContext();
        return task -> eventLoop.runOnContext(_ -> task.run());
    }
}
