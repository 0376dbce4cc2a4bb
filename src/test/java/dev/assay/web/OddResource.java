package dev.assay.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Exists in tests only: what is broken, and what is not for everyone. */
@Path("/")
public class OddResource {
    @GET
    @Path("api/v1/odd/fault")
    public String apiFault() {
        throw new IllegalStateException("secret inner workings");
    }

    @GET
    @Path("odd/fault")
    public String pageFault() {
        throw new IllegalStateException("secret inner workings");
    }

    @GET
    @Path("odd/administration")
    @RolesAllowed("ADMIN")
    public String administration() {
        return "administration";
    }

    @GET
    @Path("api/v1/odd/administration")
    @RolesAllowed("ADMIN")
    public String apiAdministration() {
        return "administration";
    }

    @POST
    @Path("api/v1/odd/echo")
    public String echo(String body) {
        return "read " + body.length();
    }
}
