package dev.assay.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The server's own limit is as high as a problem package needs. Everything but an upload (PUT to the REST interface)
 * is held to a smaller one here, by the length that it states; one that states none is refused.
 */
final class BodyLimit {
    private static final int BEFORE_EVERYTHING_BUT_METRICS = 1000;

    private static final Set<HttpMethod> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

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
        } else if (hasBodyOfUnknownLength(request)) {
            refuse(routing, 411, "Say how long the body is: send the header Content-Length.");
        } else if (length(request.getHeader(HttpHeaders.CONTENT_LENGTH)) > limit) {
            refuse(routing, 413, "The body is longer than the " + limit + " bytes that are read here.");
        } else {
            routing.next();
        }
    }

    // HTTP/2 says nothing of a body beforehand: there, whoever sends one must say its length.
    private static boolean hasBodyOfUnknownLength(HttpServerRequest request) {
        return request.getHeader(HttpHeaders.CONTENT_LENGTH) == null
                && (request.getHeader("Transfer-Encoding") != null
                        || (request.version() == HttpVersion.HTTP_2 && WITH_BODY.contains(request.method())));
    }

    // No number: the HTTP server itself has refused it before this.
    private static long length(@Nullable String header) {
        return header != null && header.matches("[0-9]{1,18}") ? Long.parseLong(header) : 0;
    }

    private static void refuse(RoutingContext routing, int status, String detail) {
        String body = """
                {"type":"about:blank","title":"%s","status":%d,"detail":"%s"}
                """.formatted(status == 411 ? "Length Required" : "Request Entity Too Large", status, detail);
        if (routing.request().version() != HttpVersion.HTTP_2) {
            // The rest of the body is not read: the connection cannot be used again.
            routing.response().putHeader("Connection", "close");
        }
        routing.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDetail.MEDIA_TYPE)
                .end(body);
    }
}
