package dev.assay.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells proxies to pass on what streams, piece by piece, and to keep nothing of it. */
final class StreamHeaders {
    private static final int BEFORE_EVERYTHING_BUT_METRICS = 1000;
    private static final Set<String> STREAMS = Set.of("text/event-stream", "application/x-ndjson");

    void register(@Observes Filters filters) {
        filters.register(StreamHeaders::handle, BEFORE_EVERYTHING_BUT_METRICS);
    }

    private static void handle(RoutingContext routing) {
        routing.addHeadersEndHandler(_ -> mark(routing.response().headers()));
        routing.next();
    }

    private static void mark(MultiMap headers) {
        @Nullable String type = headers.get(HttpHeaders.CONTENT_TYPE);
        if (type != null && STREAMS.contains(type.split(";", 2)[0].strip())) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-cache, no-transform");
            // nginx, and what has learned it from there
            headers.set("X-Accel-Buffering", "no");
        }
    }
}
