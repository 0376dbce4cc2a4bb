package dev.assay.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The server's own limit is as high as a problem package needs. Everything but an upload (PUT to the REST interface)
 * is held to a smaller one here, by the length that it states; one that states none is refused.
 */
final class BodyLimit {
    private static final int BEFORE_EVERYTHING_BUT_METRICS = 1000;

    private final long limit;

    @Inject
    BodyLimit(@ConfigProperty(name = "assay.http.body-limit") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_EVERYTHING_BUT_METRICS);
    }

    private void check(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        boolean upload = request.method().equals(HttpMethod.PUT) && FaultResponses.isApi(routing.normalizedPath());
        if (upload) {
            routing.next();
        } else if (request.getHeader(HttpHeaders.CONTENT_LENGTH) == null
                && request.getHeader("Transfer-Encoding") != null) {
            refuse(routing, 411, "Say how long the body is: send the header Content-Length.");
        } else if (length(request.getHeader(HttpHeaders.CONTENT_LENGTH)) > limit) {
            refuse(routing, 413, "The body is longer than the " + limit + " bytes that are read here.");
        } else {
            routing.next();
        }
    }

    // No number: the HTTP server itself has refused it before this.
    private static long length(@Nullable String header) {
        return header != null && header.matches("[0-9]{1,18}") ? Long.parseLong(header) : 0;
    }

    private static void refuse(RoutingContext routing, int status, String detail) {
        String body = """
                {"type":"about:blank","title":"%s","status":%d,"detail":"%s"}
                """.formatted(status == 411 ? "Length Required" : "Request Entity Too Large", status, detail);
        routing.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDetail.MEDIA_TYPE)
                // The rest of the body is not read: the connection cannot be used again.
                .putHeader("Connection", "close")
                .end(body);
    }
}
