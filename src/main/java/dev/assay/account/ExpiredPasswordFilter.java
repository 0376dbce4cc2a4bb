package dev.assay.account;

import dev.assay.web.RequestRejectedException;
import dev.assay.web.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** With a password that others have seen, one can change it, and nothing else. */
final class ExpiredPasswordFilter {
    private static final Set<String> ALLOWED = Set.of(PasswordPages.PATH, AccountPages.LOGOUT);

    private final CurrentUser viewer;

    @Inject
    ExpiredPasswordFilter(CurrentUser viewer) {
        this.viewer = viewer;
    }

    @ServerRequestFilter
    @Nullable
    Response demandChange(UriInfo uri) {
        if (viewer.signedIn().filter(AuthenticatedUser::passwordExpired).isEmpty() || ALLOWED.contains(uri.getPath())) {
            return null;
        }
        if (uri.getPath().startsWith("/api/")) {
            throw changeFirst();
        }
        return Response.seeOther(URI.create(PasswordPages.PATH)).build();
    }

    static RequestRejectedException changeFirst() {
        return RequestRejectedException.forbidden(
                Texts.ofRequest(AccountMessages.class).changePasswordFirst());
    }
}
