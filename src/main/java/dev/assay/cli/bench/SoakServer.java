package dev.assay.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.LongUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server as it is shipped, started by the script that people start it by, and watched from outside. */
final class SoakServer implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("Listening on: (http://\\S+)");
    private static final Duration LONGEST_START = Duration.ofMinutes(10);

    private final Process process;
    private final Path home;
    private final Path log;

    private SoakServer(Process process, Path home, Path log) {
        this.process = process;
        this.home = home;
        this.log = log;
    }

    /**
     * Starts it on a free port, and waits until it takes work.
     *
     * @param script {@code ./assay}
     * @param home where it keeps its data, and its log
     */
    static SoakServer start(Path script, Path home, Path packages) throws IOException, InterruptedException {
        Path log = home.resolve("soak.log");
        ProcessBuilder builder = new ProcessBuilder(script.toString(), "up")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("ASSAY_HOME", home.toString());
        builder.environment().put("ASSAY_PROBLEMS", packages.toAbsolutePath().toString());
        builder.environment().putIfAbsent("ASSAY_QUOTA_ENABLED", "false");
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        SoakServer server = new SoakServer(builder.start(), home, log);
        // who interrupts the benchmark leaves no server behind
        Runtime.getRuntime().addShutdownHook(new Thread(server.process::destroy));
        try {
            Instant latest = Instant.now().plus(LONGEST_START);
            while (!server.isReady()) {
                if (!server.process.isAlive() || Instant.now().isAfter(latest)) {
                    throw new IOException("the server did not start; its log is " + log);
                }
                TimeUnit.MILLISECONDS.sleep(500);
            }
            return server;
        } catch (IOException | InterruptedException e) {
            server.process.destroy();
            throw e;
        }
    }

    private boolean isReady() throws IOException, InterruptedException {
        if (!ADDRESS.matcher(said()).find()) {
            return false;
        }
        HttpRequest ready =
                HttpRequest.newBuilder(address().resolve("/q/health/ready")).build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        }
    }

    URI address() throws IOException {
        Matcher address = ADDRESS.matcher(said());
        if (!address.find()) {
            throw new IOException("the server has not said where it is; its log is " + log);
        }
        return URI.create(address.group(1));
    }

    private String said() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8);
    }

    /** Whether the tests of this version of a package are made. */
    boolean hasTestsOf(String sha256) {
        return Files.isDirectory(home.resolve("tests").resolve(sha256));
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** What its JVM has in memory, in MiB; PostgreSQL and guests are processes of their own. */
    OptionalLong residentMib() {
        return statusKib("VmRSS:", kib -> kib >> 10);
    }

    /** The most it has ever had in memory. */
    OptionalLong mostResidentMib() {
        return statusKib("VmHWM:", kib -> kib >> 10);
    }

    private OptionalLong statusKib(String field, LongUnaryOperator unit) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith(field))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .map(unit)
                    .findFirst();
        } catch (IOException | UncheckedIOException ended) {
            return OptionalLong.empty();
        }
    }

    /** Stops it as an operator does. Seconds that took. */
    double stop() throws InterruptedException {
        long start = System.nanoTime();
        process.destroy();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
