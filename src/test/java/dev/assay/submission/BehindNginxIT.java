package dev.assay.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.assay.account.User;
import dev.assay.database.WithPostgres;
import dev.assay.testing.Administrator;
import dev.assay.testing.Api;
import dev.assay.testing.Nginx;
import dev.assay.testing.Wire;
import dev.assay.web.OpenStreams;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The site behind the real nginx: as Debian installs it, and as docs/nginx.conf says. */
@QuarkusTest
@WithPostgres
class BehindNginxIT {
    @TestHTTPResource("/")
    private URI root = URI.create("/");

    @Inject
    SubmissionProgress live;

    @Inject
    OpenStreams streams;

    @Test
    void eventsComeOneByOneThroughNginxAsItIsInstalled() throws Exception {
        try (Nginx nginx = new Nginx("""
                server {
                    listen 127.0.0.1:PORT;
                    location / { proxy_pass http://127.0.0.1:%d; }
                }
            """.formatted(root.getPort()))) {
            eventsComeOneByOne(nginx);
        }
    }

    @Test
    void eventsComeOneByOneThroughNginxAsWeAdvise() throws Exception {
        try (Nginx nginx = new Nginx(advised())) {
            eventsComeOneByOne(nginx);
        }
    }

    @Test
    void siteKnowsItsVisitorsByWhatNginxSays() throws Exception {
        try (Nginx nginx = new Nginx(advised())) {
            // not what the visitor claims: with an address for each, nobody would ever have guessed too often
            String tooOften = "";
            for (int i = 0; i < 200 && tooOften.isEmpty(); i++) {
                String answer = Api.anybody(nginx.address())
                        .header("X-Forwarded-For", "203.0.113." + i)
                        .header("X-Forwarded-Proto", "http")
                        .contentType("application/json")
                        .body("{\"handle\": \"behind-nginx\", \"password\": \"wrong, and long enough\"}")
                        .post("/api/v1/tokens")
                        .statusLine();
                tooOften = answer.contains(" 429 ") ? answer : "";
            }
            assertThat(tooOften).isNotEmpty();
            // the visitor's connection is taken to be one with TLS
            assertThat(Api.anybody(nginx.address()).get("/login").headers().getValues("Set-Cookie"))
                    .anySatisfy(cookie -> assertThat(cookie)
                            .contains("csrf-token=")
                            .contains("Secure")
                            .contains("SameSite=Lax"));
        }
    }

    /** docs/nginx.conf, with this test's ports and, in place of a certificate, the word that there is one. */
    private String advised() throws IOException {
        String site = Files.readString(Path.of("docs/nginx.conf"));
        assertThat(site).contains("listen 443 ssl http2;", "127.0.0.1:8080", "$scheme");
        return site.replace("listen 443 ssl http2;", "listen 127.0.0.1:PORT;")
                .replaceAll("(?m)^ *ssl_certificate.*$", "")
                .replaceAll("(?s)server \\{\\s+listen 80;.*?\\n}\\n", "")
                .replace("127.0.0.1:8080", "127.0.0.1:" + root.getPort())
                .replace("$scheme", "https");
    }

    private void eventsComeOneByOne(Nginx nginx) throws Exception {
        Api ada = Api.register(root, Administrator.somebody());
        long person = QuarkusTransaction.requiringNew()
                .call(() -> User.byHandle(ada.handle()).orElseThrow().id());
        String slug = Administrator.somebody();
        Verdicts.problem(slug);
        JudgeJob job = Verdicts.open(slug, person);
        live.begin(job.submission());
        String[] request = {
            "GET /api/v1/submissions/" + job.submission() + "/events HTTP/1.1",
            "Host: localhost",
            "Authorization: Bearer " + ada.token()
        };

        try (Wire wire = new Wire(nginx.address()).head(request)) {
            // each is here before the next one happens
            wire.until("id:QUEUED-0");
            live.started(new JudgingEvent.Started(job.submission(), job.attempt()));
            wire.until("id:COMPILING-0");
            live.compiled(new JudgingEvent.Compiled(
                    job.submission(), job.attempt(), new StoredResult.Compile(true, List.of()), 3));
            wire.until("id:RUNNING-0");
            // a sign of life gets through too
            wire.until(":nothing new");
        }
        await("the server to notice that its visitor's visitor has gone")
                .atMost(Duration.ofMinutes(1))
                .until(() -> streams.count() == 0);

        try (Wire wire = new Wire(nginx.address()).head(request)) {
            wire.until("id:RUNNING-0");
            Verdicts.accept(job);
            live.finished(job.submission());
            wire.until("\"verdict\":\"AC\"");
        }
    }
}
