package dev.assay.testing;

import io.restassured.specification.RequestSpecification;
import java.net.URI;

/** Asks a server what monitoring asks. */
public final class Operations {
    /** Which servers under test are told; the same is in application.properties. */
    public static final String TOKEN = "the token of tests";

    private Operations() {}

    public static RequestSpecification at(URI server) {
        return Api.anybody(server).header("Authorization", "Bearer " + TOKEN);
    }
}
