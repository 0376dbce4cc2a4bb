package dev.assay.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Another site cannot make a browser call the REST interface in its person's name: forms carry a token, but JSON calls
 * do not need one. Programs send no cookie and no Origin, and are not concerned.
 */
final class CrossSiteFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @ServerRequestFilter(preMatching = true)
    void refuse(ContainerRequestContext request, RoutingContext routing) {
        if (!SAFE.contains(request.getMethod()) && isFromElsewhere(routing.request())) {
            throw RequestRejectedException.forbidden(
                    Texts.ofRequest(WebMessages.class).otherSite());
        }
    }

    private static boolean isFromElsewhere(HttpServerRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        @Nullable String origin = request.getHeader("Origin");
        return origin != null && !isSame(origin, request);
    }

    private static boolean isSame(String origin, HttpServerRequest request) {
        try {
            return request.authority() != null
                    && request.authority().toString().equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException opaque) {
            return false;
        }
    }
}
