package dev.assay.account;

import java.time.Instant;

/** What is shown of an API token once it has been given out. */
record ApiToken(long id, String name, Instant created, Instant expires) {
    static ApiToken of(Token token) {
        return new ApiToken(token.id(), token.name(), token.created(), token.expires());
    }
}
