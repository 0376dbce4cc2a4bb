package dev.assay.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.assay.account.User;
import dev.assay.database.WithPostgres;
import dev.assay.testing.Administrator;
import dev.assay.testing.Api;
import dev.assay.testing.CapturedLog;
import dev.assay.testing.Wire;
import dev.assay.web.OpenStreams;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The events of a submission, as a client and a proxy see them. */
@QuarkusTest
@WithPostgres
class EventStreamsIT {
    @TestHTTPResource("/")
    private URI root = URI.create("/");

    @Inject
    SubmissionProgress live;

    @Inject
    OpenStreams streams;

    @ConfigProperty(name = "assay.http.streams-per-person")
    int perPerson;

    private final List<Wire> open = new ArrayList<>();
    private Api ada = new Api(root, "", "");
    private JudgeJob job = new JudgeJob(0, 0, "", "", "", false);

    @BeforeEach
    void openSubmission() {
        ada = Api.register(root, Administrator.somebody());
        long person = QuarkusTransaction.requiringNew()
                .call(() -> User.byHandle(ada.handle()).orElseThrow().id());
        String slug = Administrator.somebody();
        Verdicts.problem(slug);
        job = Verdicts.open(slug, person);
        live.begin(job.submission());
    }

    @AfterEach
    void close() throws IOException {
        for (Wire each : open) {
            each.close();
        }
        live.finished(job.submission());
    }

    @Test
    void headersKeepProxiesFromHoldingEventsBack() throws Exception {
        String head = listen("Accept-Encoding: gzip").until("\r\n\r\n").toLowerCase(Locale.ROOT);

        assertThat(head)
                .startsWith("http/1.1 200 ")
                .contains("content-type: text/event-stream")
                .contains("x-accel-buffering: no")
                .contains("cache-control: no-cache, no-transform")
                .doesNotContain("content-encoding");
    }

    @Test
    void silenceIsBrokenAndWhoeverHasGoneIsNoticed() throws Exception {
        try (CapturedLog logged = new CapturedLog()) {
            Wire wire = listen();
            assertThat(wire.until("\ndata:")).contains("id:QUEUED-0", "retry:");
            wire.until(":nothing new");
            wire.until(":nothing new");
            assertThat(live.watching()).isEqualTo(1);
            wire.abort();

            await().until(() -> live.watching() == 0 && streams.count() == 0);
            assertThat(logged.lines()).isEmpty();
        }
    }

    @Test
    void whoComesBackGoesOnAndWhoHasSeenTheEndIsToldSo() throws Exception {
        listen().until("\ndata:");
        live.started(new JudgingEvent.Started(job.submission(), job.attempt()));

        Wire again = listen("Last-Event-ID: QUEUED-0");
        assertThat(again.until("\ndata:")).contains("id:COMPILING-0");
        Verdicts.accept(job);
        live.finished(job.submission());
        assertThat(again.until("\"verdict\":\"AC\"")).contains("id:DONE");

        assertThat(listen("Last-Event-ID: COMPILING-0").until("\ndata:")).contains("id:DONE");
        assertThat(listen("Last-Event-ID: DONE").until("\r\n\r\n")).startsWith("HTTP/1.1 204 ");
    }

    @Test
    void nobodyOpensMoreThanTheirShare() throws Exception {
        for (int i = 0; i < perPerson; i++) {
            listen().until("\ndata:");
        }
        assertThat(listen().until("\r\n\r\n")).startsWith("HTTP/1.1 429 ").contains("Retry-After: ");

        open.getFirst().abort();

        await().until(() -> streams.count() < perPerson);
        listen().until("\ndata:");
    }

    private Wire listen(String... headers) throws IOException {
        Wire wire = new Wire(root);
        open.add(wire);
        List<String> lines = new ArrayList<>(List.of(
                "GET /api/v1/submissions/" + job.submission() + "/events HTTP/1.1",
                "Host: localhost",
                "Authorization: Bearer " + ada.token()));
        lines.addAll(List.of(headers));
        return wire.head(lines.toArray(String[]::new));
    }
}
