package dev.assay.web;

import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** A package that was sent: passed on beside the body, of which there would be three copies on the way. */
public final class Upload {
    static final String KEY = "assay.upload";

    private Upload() {}

    /** Empty if nothing was sent. */
    public static byte[] of(RoutingContext routing) {
        byte @Nullable [] bytes = routing.remove(KEY);
        return bytes == null ? new byte[0] : bytes;
    }
}
