package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class HangUpLogFilterTest {
    @Test
    void closedConnectionsAreNotLoggedAndFaultsAre() {
        assertThat(logs(new ClosedChannelException())).isFalse();
        assertThat(logs(new IOException("Broken pipe"))).isFalse();
        assertThat(logs(new HttpClosedException("Connection was closed"))).isFalse();
        assertThat(logs(new IllegalStateException("ours"))).isTrue();
        assertThat(new HangUpLogFilter().isLoggable(new LogRecord(Level.SEVERE, "no exception")))
                .isTrue();
        assertThat(new HangUpLogFilter()
                        .isLoggable(new LogRecord(
                                Level.WARNING,
                                "Failed to mark a promise as failure because it has failed already: DefaultChannelPromise@1"
                                        + "(failure: io.netty.channel.StacklessClosedChannelException)")))
                .isFalse();
    }

    private static boolean logs(Throwable thrown) {
        LogRecord logged = new LogRecord(Level.SEVERE, "Exception in SSE server handling");
        logged.setThrown(thrown);
        return new HangUpLogFilter().isLoggable(logged);
    }
}
