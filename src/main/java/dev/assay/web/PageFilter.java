package dev.assay.web;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Duration;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Fills {@link Page} before anything else happens, so that error pages have it too. It works on the event loop, where
 * nothing may block: who signed in is awaited, not fetched.
 */
final class PageFilter {
    private static final int FIRST = 100;
    private static final String LANGUAGE = "lang";

    private final Page page;
    private final CurrentIdentityAssociation identity;

    @Inject
    PageFilter(Page page, CurrentIdentityAssociation identity) {
        this.page = page;
        this.identity = identity;
    }

    @ServerRequestFilter(preMatching = true, priority = FIRST)
    Uni<Void> fill(ContainerRequestContext request, RoutingContext routing) {
        Language language = language(request, routing);
        return identity.getDeferredIdentity()
                .onFailure(failure -> isForPageToJudge(failure, routing))
                .recoverWithNull()
                .invoke(known -> {
                    if (known != null) {
                        identity.setIdentity(known);
                        page.fill(language, routing, known);
                    }
                })
                .replaceWithVoid();
    }

    // A program with a bad token must hear of it; a page that is open to all is shown, and another asks to sign in.
    private static boolean isForPageToJudge(Throwable failure, RoutingContext routing) {
        return failure instanceof AuthenticationFailedException && !ErrorResponseWriter.isApi(routing.normalizedPath());
    }

    private static Language language(ContainerRequestContext request, RoutingContext routing) {
        Optional<Language> asked = Optional.ofNullable(
                        request.getUriInfo().getQueryParameters().getFirst(LANGUAGE))
                .flatMap(Language::ofTag);
        asked.ifPresent(language -> routing.response()
                .addCookie(Cookie.cookie(LANGUAGE, language.tag())
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(Duration.ofDays(365).toSeconds())));
        @Nullable Cookie cookie = routing.request().getCookie(LANGUAGE);
        return asked.or(() -> Optional.ofNullable(cookie).map(Cookie::getValue).flatMap(Language::ofTag))
                .orElseGet(() -> Language.ofAcceptable(request.getAcceptableLanguages()));
    }
}
