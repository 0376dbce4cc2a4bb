package dev.assay.account;

import dev.assay.web.RequestRejectedException;
import dev.assay.web.Texts;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@RunOnVirtualThread
@Path("/api/v1/tokens")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class TokensResource {
    private final AccountService accounts;
    private final TokenService tokens;
    private final CurrentUser viewer;

    /** @param days until it ends; the longest allowed if missing or more than that */
    record Wanted(
            @NotNull(message = "{account.required}") String handle,
            @NotNull(message = "{account.required}") String password,
            Optional<@Size(min = 1, max = 64, message = "{account.tokenName}") String> name,
            Optional<@Min(value = 1, message = "{account.tokenDays}") Integer> days) {
        @Override
        public String toString() {
            return "Wanted token of " + handle;
        }
    }

    /** The answer to {@link Wanted}: the only time that the token is told. */
    record Given(long id, String name, Instant expires, String token) {}

    @Inject
    TokensResource(AccountService accounts, TokenService tokens, CurrentUser viewer) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.viewer = viewer;
    }

    @POST
    @ResponseStatus(201)
    public Given create(@NotNull @Valid Wanted wanted, RoutingContext routing) {
        User person = accounts.signIn(wanted.handle(), wanted.password(), Address.of(routing));
        if (person.passwordExpired()) {
            throw ExpiredPasswordFilter.changeFirst();
        }
        TokenService.Issued issued = tokens.api(
                person.id(), wanted.name().orElse("API"), wanted.days().map(Duration::ofDays));
        return new Given(
                issued.token().id(), issued.token().name(), issued.token().expires(), issued.secret());
    }

    @GET
    @Authenticated
    public List<ApiToken> list() {
        return tokens.of(viewer.required());
    }

    @DELETE
    @Path("{id}")
    @Authenticated
    public void revoke(@RestPath long id) {
        if (!tokens.revoke(id, viewer.required().personId())) {
            throw RequestRejectedException.notFound(
                    Texts.ofRequest(AccountMessages.class).noToken(id));
        }
    }
}
