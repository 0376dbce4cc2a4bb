package dev.assay.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Answers at once, while the database is gone, what could only wait for it. */
final class DatabaseFilter {
    /** After the body has come: who is still sending would not see the answer. */
    private static final int AFTER_BODIES = 40;

    private final DatabaseMonitor state;
    private final ErrorResponseWriter responses;

    @Inject
    DatabaseFilter(DatabaseMonitor state, ErrorResponseWriter responses) {
        this.state = state;
        this.responses = responses;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, AFTER_BODIES);
    }

    private void handle(RoutingContext routing) {
        String path = routing.normalizedPath();
        if (!state.isGone() || path.startsWith("/q/") || path.startsWith("/assets/")) {
            routing.next();
            return;
        }
        ErrorResponseWriter.Body body = responses.databaseGone(path);
        routing.response()
                .setStatusCode(503)
                .putHeader(HttpHeaders.CONTENT_TYPE, body.mediaType())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.RETRY_AFTER, ErrorResponseWriter.RETRY_SECONDS)
                .end(body.text());
    }
}
