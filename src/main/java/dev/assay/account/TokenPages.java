package dev.assay.account;

import dev.assay.web.RequestRejectedException;
import dev.assay.web.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One's own account and its API tokens. */
@RunOnVirtualThread
@Path("/account")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class TokenPages {
    private static final int NAME_LENGTH = 64;

    private final TokenService tokens;
    private final CurrentUser viewer;

    @CheckedTemplate(basePath = "account")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance account(
                AuthenticatedUser person, List<ApiToken> tokens, String secret, boolean changed);
    }

    @Inject
    TokenPages(TokenService tokens, CurrentUser viewer) {
        this.tokens = tokens;
        this.viewer = viewer;
    }

    @GET
    public TemplateInstance account(@RestQuery boolean changed) {
        return page("", changed);
    }

    /** The page that answers holds the new token: it is kept nowhere to be shown on another one. */
    @POST
    @Path("tokens")
    public TemplateInstance create(@RestForm @Nullable String name) {
        String given = name == null ? "" : name.strip();
        String cut = given.substring(0, Math.min(NAME_LENGTH, given.length()));
        TokenService.Issued issued =
                tokens.api(viewer.required().personId(), cut.isEmpty() ? "API" : cut, Optional.empty());
        return page(issued.secret(), false);
    }

    @POST
    @Path("tokens/{id}/revoke")
    public Response revoke(@RestPath long id) {
        if (!tokens.revoke(id, viewer.required().personId())) {
            throw RequestRejectedException.notFound(
                    Texts.ofRequest(AccountMessages.class).noToken(id));
        }
        return Response.seeOther(URI.create("/account")).build();
    }

    private TemplateInstance page(String secret, boolean changed) {
        AuthenticatedUser person = viewer.required();
        return Templates.account(person, tokens.of(person), secret, changed);
    }
}
