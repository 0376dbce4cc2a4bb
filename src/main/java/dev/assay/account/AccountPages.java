package dev.assay.account;

import dev.assay.web.LocalPath;
import dev.assay.web.RequestRejectedException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Registering, signing in and out, in a browser. */
@RunOnVirtualThread
@Path("/")
@Produces(MediaType.TEXT_HTML)
class AccountPages {
    static final String LOGOUT = "/logout";

    private final AccountService accounts;
    private final TokenService tokens;
    private final CurrentUser viewer;
    private final Forms forms;

    @CheckedTemplate(basePath = "account")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance login(String handle, String next, FormErrors errors);

        static native TemplateInstance register(String handle, String next, FormErrors errors);
    }

    @Inject
    AccountPages(AccountService accounts, TokenService tokens, CurrentUser viewer, Forms forms) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.viewer = viewer;
        this.forms = forms;
    }

    @GET
    @Path("login")
    public Response login(@RestQuery @Nullable String next) {
        return viewer.signedIn().isPresent()
                ? Response.seeOther(LocalPath.of(next)).build()
                : Response.ok(Templates.login("", LocalPath.of(next).toString(), FormErrors.NONE))
                        .build();
    }

    @POST
    @Path("login")
    public Response login(
            @RestForm @Nullable String handle,
            @RestForm @Nullable String password,
            @RestForm @Nullable String next,
            RoutingContext routing) {
        try {
            return signedIn(
                    accounts.signIn(Forms.text(handle), Forms.text(password), Address.of(routing)), next, routing);
        } catch (RequestRejectedException refused) {
            return Response.status(refused.status())
                    .entity(Templates.login(
                            Forms.text(handle), LocalPath.of(next).toString(), FormErrors.of(refused)))
                    .build();
        }
    }

    @GET
    @Path("register")
    public TemplateInstance register(@RestQuery @Nullable String next) {
        return Templates.register("", LocalPath.of(next).toString(), FormErrors.NONE);
    }

    @POST
    @Path("register")
    public Response register(
            @RestForm @Nullable String handle,
            @RestForm @Nullable String password,
            @RestForm @Nullable String next,
            RoutingContext routing) {
        try {
            Registration registration = new Registration(Forms.text(handle), Optional.empty(), Forms.text(password));
            forms.validate(registration);
            return signedIn(accounts.register(registration, Address.of(routing)), next, routing);
        } catch (RequestRejectedException refused) {
            return Response.status(refused.status())
                    .entity(Templates.register(
                            Forms.text(handle), LocalPath.of(next).toString(), FormErrors.of(refused)))
                    .build();
        }
    }

    @POST
    @Path(LOGOUT)
    public Response logout(RoutingContext routing) {
        viewer.signedIn().ifPresent(person -> tokens.revoke(person.tokenId(), person.personId()));
        return Response.seeOther(URI.create("/"))
                .cookie(SessionCookie.cleared(routing))
                .build();
    }

    private Response signedIn(User person, @Nullable String next, RoutingContext routing) {
        return Response.seeOther(person.passwordExpired() ? URI.create(PasswordPages.PATH) : LocalPath.of(next))
                .cookie(SessionCookie.of(tokens.session(person.id()), routing))
                .build();
    }
}
