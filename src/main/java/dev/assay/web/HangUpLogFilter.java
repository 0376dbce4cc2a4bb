package dev.assay.web;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps out of the log that somebody hung up while a stream was written to: nothing is wrong then, and the framework
 * reports it as an error with its stack trace, and once more when it closes what is closed.
 */
final class HangUpLogFilter implements Filter {
    private static final List<Logger> LOGGERS = List.of(
            Logger.getLogger("org.jboss.resteasy.reactive.server.handlers.PublisherResponseHandler"),
            Logger.getLogger("io.netty.channel.AbstractChannelHandlerContext"));

    static void register(@Observes StartupEvent event) {
        LOGGERS.forEach(logger -> logger.setFilter(new HangUpLogFilter()));
    }

    @Override
    public boolean isLoggable(@Nullable LogRecord logged) {
        return logged == null || !(isHangUp(logged.getThrown()) || isLateClose(logged.getMessage()));
    }

    /** Closed and reset connections, and pipes that are broken. */
    private static boolean isHangUp(@Nullable Throwable thrown) {
        return thrown instanceof IOException
                || (thrown != null && thrown.getClass().getPackageName().startsWith("io.vertx.core.http"));
    }

    private static boolean isLateClose(@Nullable String message) {
        return message != null
                && message.startsWith("Failed to mark a promise as failure because it has failed already")
                && message.contains("ClosedChannelException");
    }
}
