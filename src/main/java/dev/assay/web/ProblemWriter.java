package dev.assay.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Ends a request with {@code application/problem+json} before it has reached a page or a resource. */
@Singleton
final class ProblemWriter {
    private final ObjectMapper json;

    @Inject
    ProblemWriter(ObjectMapper json) {
        this.json = json;
    }

    /** Says when to come back, too. */
    Future<Void> end(RoutingContext routing, int status, String detail, Duration retryAfter) {
        routing.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(retryAfter.toSeconds()));
        return end(routing, status, detail);
    }

    Future<Void> end(RoutingContext routing, int status, String detail) {
        return routing.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDetail.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(body(ErrorResponse.of(status, detail), routing.normalizedPath()));
    }

    String body(ErrorResponse fault, String path) {
        ProblemDetail detail = new ProblemDetail(
                "about:blank", fault.title(), fault.status(), fault.detail(), path, fault.errors(), fault.reference());
        try {
            return json.writeValueAsString(detail);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
