package dev.assay.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Pages take forms, and nothing else: a body of any other kind, which pages of other sites can send too, is not asked
 * for the form's token.
 */
final class FormFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @ServerRequestFilter
    void refuse(ContainerRequestContext request, RoutingContext routing) {
        if (!SAFE.contains(request.getMethod())
                && !ErrorResponseWriter.isApi(routing.normalizedPath())
                && !isForm(request.getMediaType())) {
            throw RequestRejectedException.unsupported(
                    Texts.ofRequest(WebMessages.class).notAForm());
        }
    }

    /** Exactly: a wildcard is not asked for the token either. */
    private static boolean isForm(@Nullable MediaType type) {
        return type != null
                && (type.getType() + "/" + type.getSubtype()).equalsIgnoreCase(MediaType.APPLICATION_FORM_URLENCODED);
    }
}
