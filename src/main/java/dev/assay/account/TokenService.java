package dev.assay.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Gives out tokens and takes them back. */
@ApplicationScoped
class TokenService {
    private final AccountConfig config;

    /** The one moment at which the secret is known. */
    record Issued(String secret, Token token) {
        @Override
        public String toString() {
            return "Issued token " + token.id();
        }
    }

    @Inject
    TokenService(AccountConfig config) {
        this.config = config;
    }

    Issued session(long person) {
        return issue(person, Token.Kind.SESSION, "browser", config.sessionLifetime());
    }

    /** @param lifetime cut to the longest allowed; empty for that */
    Issued api(long person, String name, Optional<Duration> lifetime) {
        Duration longest = config.tokenLifetime();
        Duration chosen = lifetime.filter(asked -> asked.compareTo(longest) < 0).orElse(longest);
        return issue(person, Token.Kind.API, name, chosen);
    }

    private Issued issue(long person, Token.Kind kind, String name, Duration lifetime) {
        String secret = Secrets.random();
        Instant now = Instant.now();
        return QuarkusTransaction.requiringNew().call(() -> {
            Token token = new Token(Secrets.digest(secret), User.findById(person), kind, name, now, now.plus(lifetime));
            token.persistAndFlush();
            return new Issued(secret, token);
        });
    }

    /** Empty for a secret that is unknown, revoked or too old. */
    @Transactional
    Optional<AuthenticatedUser> find(String secret) {
        return Token.valid(Secrets.digest(secret), Instant.now())
                .map(token -> AuthenticatedUser.of(token.person(), token.id()));
    }

    @Transactional
    List<ApiToken> of(AuthenticatedUser person) {
        return Token.apiTokensOf(person.personId(), Instant.now()).stream()
                .map(ApiToken::of)
                .toList();
    }

    /** @return whether that person had such a token */
    @Transactional
    boolean revoke(long token, long person) {
        return Token.delete("id = ?1 and person.id = ?2", token, person) > 0;
    }

    @Scheduled(every = "6h", delayed = "10m")
    @Transactional
    void forgetExpired() {
        Token.delete("expires < ?1", Instant.now());
    }
}
