package dev.assay.account;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A secret that came with a request and may be someone's token. */
final class TokenCredential extends BaseAuthenticationRequest {
    private final String secret;

    TokenCredential(String secret) {
        this.secret = secret;
    }

    String secret() {
        return secret;
    }
}
