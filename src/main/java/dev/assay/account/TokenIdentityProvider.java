package dev.assay.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** From a secret to a person and their roles. The database is asked on a worker thread. */
@ApplicationScoped
class TokenIdentityProvider implements IdentityProvider<TokenCredential> {
    private final TokenService tokens;

    @Inject
    TokenIdentityProvider(TokenService tokens) {
        this.tokens = tokens;
    }

    @Override
    public Class<TokenCredential> getRequestType() {
        return TokenCredential.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TokenCredential request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> tokens.find(request.secret())
                .map(TokenIdentityProvider::identity)
                .orElseThrow(() -> new AuthenticationFailedException("no such token")));
    }

    private static SecurityIdentity identity(AuthenticatedUser person) {
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(person.handle()))
                .addAttribute(AuthenticatedUser.ATTRIBUTE, person)
                .addRole(Role.IS_USER);
        if (person.isAdmin()) {
            identity.addRole(Role.IS_ADMIN);
        }
        return identity.build();
    }
}
