package dev.assay.account;

import dev.assay.web.FieldError;
import dev.assay.web.RequestRejectedException;
import dev.assay.web.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Changing one's password in a browser. */
@RunOnVirtualThread
@Path(PasswordPages.PATH)
@Produces(MediaType.TEXT_HTML)
@Authenticated
class PasswordPages {
    static final String PATH = "/account/password";

    private final AccountService accounts;
    private final TokenService tokens;
    private final CurrentUser viewer;
    private final Forms forms;

    @CheckedTemplate(basePath = "account")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance password(boolean expired, FormErrors errors);
    }

    @Inject
    PasswordPages(AccountService accounts, TokenService tokens, CurrentUser viewer, Forms forms) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.viewer = viewer;
        this.forms = forms;
    }

    @GET
    public TemplateInstance show() {
        return Templates.password(viewer.required().passwordExpired(), FormErrors.NONE);
    }

    @POST
    public Response change(
            @RestForm @Nullable String current, @RestForm @Nullable String password, RoutingContext routing) {
        AuthenticatedUser person = viewer.required();
        try {
            PasswordChange change = new PasswordChange(Forms.text(current), Forms.text(password));
            forms.validate(change);
            accounts.changePassword(person.handle(), change, Address.of(routing));
        } catch (RequestRejectedException refused) {
            boolean wrong = refused.status() == 401;
            return Response.status(wrong ? 400 : refused.status())
                    .entity(Templates.password(
                            person.passwordExpired(), wrong ? wrongPassword() : FormErrors.of(refused)))
                    .build();
        }
        // That ended this browser's session with all the others.
        return Response.seeOther(URI.create("/account?changed=true"))
                .cookie(SessionCookie.of(tokens.session(person.personId()), routing))
                .build();
    }

    private static FormErrors wrongPassword() {
        AccountMessages texts = Texts.ofRequest(AccountMessages.class);
        return new FormErrors(texts.formIncomplete(), List.of(new FieldError("current", texts.wrongPassword())));
    }
}
