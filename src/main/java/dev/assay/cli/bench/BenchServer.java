package dev.assay.cli.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A server of the benchmark's own, started by {@code ./assay up} as a user starts it. It may be killed and started again. */
final class BenchServer implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(10);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(90);

    private final Path script;
    private final File log;
    private final int port = freePort();
    private final Map<String, String> settings;
    private final HttpClient http = HttpClient.newHttpClient();
    private volatile @Nullable Process process;

    /**
     * A server that has not been started.
     *
     * @param script {@code ./assay}
     * @param log where its output goes, of all its starts
     * @param settings environment variables
     */
    BenchServer(Path script, Path log, Map<String, String> settings) throws IOException {
        this.script = script.toAbsolutePath();
        this.log = log.toFile();
        this.settings = settings;
        // who interrupts the benchmark leaves no server behind
        Runtime.getRuntime().addShutdownHook(new Thread(this::terminate));
    }

    private void terminate() {
        Process started = process;
        if (started != null) {
            started.destroy();
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Starts it and does not wait. */
    void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(script.toString(), "up")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().putAll(settings);
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        process = builder.start();
    }

    /** @throws IOException when it ends, or is not ready after ten minutes */
    void awaitReady() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(LONGEST_START);
        while (!isReady()) {
            Process started = process;
            if (started == null || !started.isAlive() || Instant.now().isAfter(end)) {
                throw new IOException("The server is not ready. Its log is " + log);
            }
            Thread.sleep(200);
        }
    }

    private boolean isReady() throws InterruptedException {
        return answers("/q/health/ready");
    }

    boolean isListening() throws InterruptedException {
        return answers("/q/health/live");
    }

    private boolean answers(String path) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address().resolve(path))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    boolean isAlive() {
        Process started = process;
        return started != null && started.isAlive();
    }

    /** {@code kill -9}. */
    void kill() throws InterruptedException {
        Process started = process;
        if (started != null) {
            started.destroyForcibly().waitFor();
        }
    }

    /**
     * SIGTERM.
     *
     * @return whether it ended within a minute and a half; if it did not, it was killed
     */
    boolean stop() throws InterruptedException {
        Process started = process;
        if (started == null) {
            return true;
        }
        started.destroy();
        boolean ended = started.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS);
        if (!ended) {
            kill();
        }
        return ended;
    }

    /** What its JVM has in memory, in MiB; PostgreSQL and guests are processes of their own. */
    OptionalLong residentMib() {
        return memoryMib("VmRSS:");
    }

    /** The most it has ever had in memory, in MiB. */
    OptionalLong mostResidentMib() {
        return memoryMib("VmHWM:");
    }

    private OptionalLong memoryMib(String field) {
        Process started = process;
        if (started == null) {
            return OptionalLong.empty();
        }
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(started.pid()), "status")).stream()
                    .filter(line -> line.startsWith(field))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst();
        } catch (IOException | UncheckedIOException ended) {
            return OptionalLong.empty();
        }
    }

    @Override
    public void close() {
        Process started = process;
        if (started != null) {
            started.destroyForcibly();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
