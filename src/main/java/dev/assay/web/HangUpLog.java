package dev.assay.web;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps out of the log that somebody hung up while a stream was written to: nothing is wrong then, and the framework
 * reports it as an error with its stack trace.
 */
final class HangUpLog implements Filter {
    private static final Logger STREAMS =
            Logger.getLogger("org.jboss.resteasy.reactive.server.handlers.PublisherResponseHandler");

    static void register(@Observes StartupEvent event) {
        STREAMS.setFilter(new HangUpLog());
    }

    @Override
    public boolean isLoggable(@Nullable LogRecord logged) {
        return logged == null || !isHangUp(logged.getThrown());
    }

    /** Closed and reset connections, and pipes that are broken. */
    private static boolean isHangUp(@Nullable Throwable thrown) {
        return thrown instanceof IOException
                || (thrown != null && thrown.getClass().getPackageName().startsWith("io.vertx.core.http"));
    }
}
