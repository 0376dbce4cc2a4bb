package dev.assay;

import dev.assay.account.FirstAdministrator;
import io.quarkus.arc.profile.UnlessBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells whoever started the server where it is and, once, how to sign in as its administrator. */
@ApplicationScoped
@UnlessBuildProfile("test")
class Welcome {
    private final FirstAdministrator administrator;
    private final String host;
    private final int port;

    @Inject
    Welcome(
            FirstAdministrator administrator,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.administrator = administrator;
        this.host = host;
        this.port = port;
    }

    @SuppressWarnings("SystemOut") // said to the person at the terminal, not to a log
    void greet(@Observes StartupEvent event) {
        System.out.printf("%n  Assay is at http://%s:%d%n", host.equals("0.0.0.0") ? "127.0.0.1" : host, port);
        administrator
                .createIfMissing()
                .ifPresent(password -> System.out.printf(
                        "  Administrator: %s   one-time password: %s   (to be changed at the first sign-in)%n",
                        FirstAdministrator.HANDLE, password));
        System.out.println();
    }
}
