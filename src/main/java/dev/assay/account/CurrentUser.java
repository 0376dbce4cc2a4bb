package dev.assay.account;

import dev.assay.web.Page;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who is looking: for resources and pages that show more, or other things, to who is signed in. Never blocks. */
@RequestScoped
public class CurrentUser {
    private final Page page;

    @Inject
    CurrentUser(Page page) {
        this.page = page;
    }

    public Optional<AuthenticatedUser> signedIn() {
        return page.identity().map(identity -> identity.<AuthenticatedUser>getAttribute(AuthenticatedUser.ATTRIBUTE));
    }

    /** @throws UnauthorizedException which asks to sign in */
    public AuthenticatedUser required() {
        return signedIn().orElseThrow(UnauthorizedException::new);
    }
}
