package dev.assay.web;

import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Exists in tests only: what is broken, and what is not for everyone. */
@Path("/api/v1/odd")
public class FaultyResource {
    /** Open ones. */
    static final AtomicInteger streams = new AtomicInteger();

    @GET
    @Path("fault")
    public String fault() {
        throw new IllegalStateException("secret inner workings");
    }

    @GET
    @Path("administration")
    @RolesAllowed("ADMIN")
    public String administration() {
        return "administration";
    }

    /** More than fits between two sockets. */
    @GET
    @Path("long")
    public String longText() {
        return "x".repeat(50_000_000);
    }

    @GET
    @Path("stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<String> stream() {
        return Multi.createFrom()
                .ticks()
                .every(Duration.ofMillis(1))
                .map(tick -> "x".repeat(1000))
                .onOverflow()
                .drop()
                .onSubscription()
                .invoke(streams::incrementAndGet)
                .onTermination()
                .invoke(streams::decrementAndGet);
    }

    @POST
    @Path("echo")
    public String echo(String body) {
        return "read " + body.length();
    }
}
