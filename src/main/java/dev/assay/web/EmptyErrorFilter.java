package dev.assay.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Filters that end a request, such as the one against forged forms, leave no body: this says what happened. */
final class EmptyErrorFilter {
    private final ErrorResponseWriter responses;

    @Inject
    EmptyErrorFilter(ErrorResponseWriter responses) {
        this.responses = responses;
    }

    @ServerResponseFilter
    void explain(ContainerRequestContext request, ContainerResponseContext response, RoutingContext routing) {
        if (response.getStatus() >= 400 && !response.hasEntity() && !"HEAD".equals(request.getMethod())) {
            ErrorResponseWriter.Body body = responses.draw(
                    ErrorResponse.of(response.getStatus(), detail(request, response)), routing.normalizedPath());
            response.setEntity(body.text(), new Annotation[0], MediaType.valueOf(body.mediaType()));
        }
        if (response.getHeaderString(HttpHeaders.CACHE_CONTROL) == null) {
            // Pages differ by person and language, and the back button must not show what signing out has hidden.
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
    }

    private static String detail(ContainerRequestContext request, ContainerResponseContext response) {
        MediaType sent = request.getMediaType();
        boolean form = sent != null && MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(sent);
        return form && response.getStatus() == 400
                ? Texts.ofRequest(WebMessages.class).oldForm()
                : ErrorResponseMappers.details(response.getStatus());
    }
}
