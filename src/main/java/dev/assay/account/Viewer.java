package dev.assay.account;

import dev.assay.web.Page;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who is looking: for resources and pages that show more, or other things, to who is signed in. Never blocks. */
@RequestScoped
public class Viewer {
    private final Page page;

    @Inject
    Viewer(Page page) {
        this.page = page;
    }

    public Optional<SignedIn> signedIn() {
        return page.identity().map(identity -> identity.<SignedIn>getAttribute(SignedIn.ATTRIBUTE));
    }

    /** @throws UnauthorizedException which asks to sign in */
    public SignedIn required() {
        return signedIn().orElseThrow(UnauthorizedException::new);
    }
}
