package dev.assay.playground;

import static dev.assay.testing.AdditionPackage.SLUG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.assay.database.WithPostgres;
import dev.assay.testing.Administrator;
import dev.assay.testing.Requirements;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who hangs up, whenever that is, takes nothing with them: no place, and no line of the log. */
@QuarkusTest
@WithPostgres
class DemoHangUpIT {
    private static final String RUNS = "/api/v1/demos/" + SLUG + "/runs";
    private static final int VISITORS = 200;
    private static final int AT_A_TIME = 8;
    private static final int LONGEST_MILLIS = 500;

    @TestHTTPResource("/")
    private URI root = URI.create("/");

    @Inject
    DataSource database;

    private final LoudLog log = new LoudLog();

    @BeforeEach
    void installProblem() throws Exception {
        Requirements.sandbox();
        Administrator.install(root, database);
        Logger.getLogger("").addHandler(log);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(log);
    }

    @Test
    void hangingUpAtAnyMomentLosesNoPlaceAndIsNotLogged() throws Exception {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        try (DemoConnection first = ask("the first " + random.nextLong())) {
            // the sandbox is open now
            assertThat(first.rest()).isNotEmpty();
        }
        List<Future<?>> visits = new ArrayList<>();
        try (ExecutorService visitors = Executors.newFixedThreadPool(AT_A_TIME)) {
            for (int i = 0; i < VISITORS; i++) {
                String label = "visitor " + i + " of " + random.nextLong();
                int after = random.nextInt(LONGEST_MILLIS + 1);
                int manner = i % 3;
                visits.add(visitors.submit(() -> {
                    visit(label, manner == 2 ? 0 : after, manner);
                    return null;
                }));
            }
        }
        for (Future<?> visit : visits) {
            assertThatNoException().isThrownBy(visit::get);
        }

        long began = System.nanoTime();
        try (DemoConnection last = ask("the last " + random.nextLong())) {
            assertThat(last.rest().getLast().path("verdict").asText()).isEqualTo("AC");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(60));
        assertThat(log.records).isEmpty();
    }

    /** @param manner 0 closes, as a browser does, 1 and 2 reset */
    private void visit(String label, int millis, int manner) throws Exception {
        DemoConnection visitor = ask(label);
        // the moment is what is tried: there is nothing to wait for
        TimeUnit.MILLISECONDS.sleep(millis);
        if (manner == 0) {
            visitor.close();
        } else {
            visitor.drop();
        }
    }

    private DemoConnection ask(String label) throws Exception {
        return DemoConnection.ask(root, RUNS, Map.of("parameters", Map.of("n", 100, "label", label)), null);
    }

    /** What is logged as a fault or a warning, but of submissions: other tests leave some that cannot be metered. */
    private static final class LoudLog extends Handler {
        private final List<String> records = java.util.Collections.synchronizedList(new ArrayList<>());

        @Override
        public void publish(LogRecord record) {
            boolean submission = record.getLoggerName().startsWith("dev.assay.submission");
            if (record.getLevel().intValue() > Level.INFO.intValue() && !submission) {
                records.add(record.getLoggerName() + ": " + record.getMessage() + " " + record.getThrown());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
