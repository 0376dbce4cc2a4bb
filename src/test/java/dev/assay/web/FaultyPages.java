package dev.assay.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** {@link FaultyResource} as pages. */
@Path("/odd")
public class FaultyPages {
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
}
