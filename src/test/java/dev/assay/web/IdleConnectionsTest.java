package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.testing.Wire;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IdleConnectionsTest {
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final long LONGER_MS = 3000;

    private static final Vertx VERTX = Vertx.vertx();
    private static URI address = URI.create("http://127.0.0.1/");

    @BeforeAll
    static void serve() throws Exception {
        Router router = Router.router(VERTX);
        router.route().handler(new IdleConnections(SHORT, Duration.ofMinutes(1))::handle);
        router.route("/slow")
                .handler(routing ->
                        VERTX.setTimer(LONGER_MS, _ -> routing.response().end("done")));
        HttpServer server = VERTX.createHttpServer(
                        new HttpServerOptions().setHost("127.0.0.1").setPort(0).setIdleTimeout((int) SHORT.toSeconds()))
                .requestHandler(router)
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .get(1, TimeUnit.MINUTES);
        address = URI.create("http://127.0.0.1:" + server.actualPort() + "/");
    }

    @AfterAll
    static void stop() throws Exception {
        VERTX.close().toCompletionStage().toCompletableFuture().get(1, TimeUnit.MINUTES);
    }

    @Test
    void connectionThatSaysNothingIsClosed() throws Exception {
        try (Wire wire = new Wire(address)) {
            assertThat(wire.rest()).isEmpty();
        }
    }

    @Test
    void connectionThatStopsAmongItsHeadersIsClosed() throws Exception {
        try (Wire wire = new Wire(address)) {
            assertThat(wire.send("GET /slow HTTP/1.1\r\nHost: loc").rest()).isEmpty();
        }
    }

    @Test
    void answerMayTakeLongAndSilenceAfterwardsMayNot() throws Exception {
        try (Wire wire = new Wire(address)) {
            String answers = wire.head("GET /slow HTTP/1.1", "Host: localhost").until("done");
            assertThat(answers).startsWith("HTTP/1.1 200 ");
            // once more on the same connection, then nothing
            assertThat(wire.head("GET /slow HTTP/1.1", "Host: localhost").rest())
                    .startsWith("HTTP/1.1 200 ")
                    .endsWith("done");
        }
    }
}
