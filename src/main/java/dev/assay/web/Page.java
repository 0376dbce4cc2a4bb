package dev.assay.web;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Supplier;

/** What the frame of a page tells of the request: {@code cdi:page} in templates. */
@Named("page")
@RequestScoped
public class Page {
    private Language language = Language.ENGLISH;
    private String path = "/";
    private Optional<SecurityIdentity> identity = Optional.empty();
    private Supplier<String> csrfToken = () -> "";

    void fill(Language newLanguage, RoutingContext routing, SecurityIdentity newIdentity) {
        language = newLanguage;
        path = routing.normalizedPath();
        csrfToken = () -> FormToken.of(routing);
        identity = Optional.of(newIdentity).filter(known -> !known.isAnonymous());
    }

    /** The page of the request that the calling thread works for, if it does. */
    static Optional<Page> current() {
        return Arc.container().requestContext().isActive()
                ? Optional.of(Arc.container().instance(Page.class).get())
                : Optional.empty();
    }

    /** The language of the request that the calling thread works for; English if it works for none. */
    public static Language languageOfRequest() {
        return current().map(Page::chosen).orElse(Language.ENGLISH);
    }

    /** Who is signed in; unlike the injected identity, this never blocks. Empty for who is not. */
    public Optional<SecurityIdentity> identity() {
        return identity;
    }

    public Language chosen() {
        return language;
    }

    /** The language's tag, for templates. */
    public String language() {
        return language.tag();
    }

    public String path() {
        return path;
    }

    /** For hidden fields of forms; unlike {@code inject:csrf.token}, it works on error pages too. */
    public String csrfToken() {
        return csrfToken.get();
    }

    public boolean signedIn() {
        return identity.isPresent();
    }

    /** Empty for who is not signed in. */
    public String handle() {
        return identity.map(known -> known.getPrincipal().getName()).orElse("");
    }

    public boolean admin() {
        return identity.map(known -> known.hasRole("ADMIN")).orElse(false);
    }
}
