package dev.assay.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Exists in tests only: what is broken, and what is not for everyone. */
@Path("/api/v1/odd")
public class OddResource {
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

    @POST
    @Path("echo")
    public String echo(String body) {
        return "read " + body.length();
    }
}
