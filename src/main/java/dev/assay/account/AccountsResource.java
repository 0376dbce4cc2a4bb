package dev.assay.account;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@RunOnVirtualThread
@Path("/api/v1/accounts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class AccountsResource {
    private final AccountService accounts;
    private final CurrentUser viewer;

    /** What the interface tells of an account. */
    record View(long id, String handle, String displayName, Role role) {}

    @Inject
    AccountsResource(AccountService accounts, CurrentUser viewer) {
        this.accounts = accounts;
        this.viewer = viewer;
    }

    @POST
    @ResponseStatus(201)
    public View register(@NotNull @Valid Registration registration, RoutingContext routing) {
        User person = accounts.register(registration, Address.of(routing));
        return new View(person.id(), person.handle(), person.displayName(), person.role());
    }

    @GET
    @Path("me")
    @Authenticated
    public View me() {
        AuthenticatedUser me = viewer.required();
        return new View(me.personId(), me.handle(), me.displayName(), me.role());
    }

    /** The current password is what entitles to this: no token can be had with one that has expired. */
    @PUT
    @Path("{handle}/password")
    public void changePassword(@RestPath String handle, @NotNull @Valid PasswordChange change, RoutingContext routing) {
        accounts.changePassword(handle, change, Address.of(routing));
    }
}
