package dev.assay.account;

import dev.assay.web.SignIn;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Programs send a token in the Authorization header, browsers the session's in a cookie. */
@ApplicationScoped
class TokenAuthentication implements HttpAuthenticationMechanism {
    private static final String BEARER = "Bearer ";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext routing, IdentityProviderManager identities) {
        @Nullable String header = routing.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            return header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                    ? identities.authenticate(new TokenCredential(
                            header.substring(BEARER.length()).strip()))
                    : Uni.createFrom().failure(new AuthenticationFailedException("not a bearer token"));
        }
        @Nullable Cookie cookie = routing.request().getCookie(SessionCookie.NAME);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        // A session that has ended leaves its cookie behind: that is no error.
        return identities
                .authenticate(new TokenCredential(cookie.getValue()))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext routing) {
        return Uni.createFrom()
                .item(
                        routing.normalizedPath().startsWith("/api/")
                                ? new ChallengeData(401, "WWW-Authenticate", "Bearer")
                                : new ChallengeData(
                                        302,
                                        HttpHeaders.LOCATION,
                                        SignIn.address(routing).toString()));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenCredential.class);
    }
}
