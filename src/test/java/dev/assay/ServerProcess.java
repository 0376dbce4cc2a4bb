package dev.assay;

import dev.assay.testing.Operations;
import dev.assay.testing.SharedImages;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** The packaged server, as a process of its own, with an embedded database and one problem package. */
final class ServerProcess {
    private static final Path APP = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Pattern ADDRESS = Pattern.compile("Listening on: (http://\\S+)");

    private final Path home;
    private final Path log;
    private final Process process;

    private ServerProcess(Path home, Path log, Process process) {
        this.home = home;
        this.log = log;
        this.process = process;
    }

    /** Starts it and waits until it takes work. */
    static ServerProcess start(Path home, Path problem) throws IOException {
        ServerProcess server = launch(home, problem, Map.of());
        server.await("that is ready", server::isReady);
        return server;
    }

    /** Starts it. */
    static ServerProcess launch(Path home, Path problem, Map<String, String> environment) throws IOException {
        SharedImages.lendTo(home);
        Path log = Files.createTempFile(home, "server", ".log");
        ProcessBuilder builder = new ProcessBuilder(
                        // a JVM leaves signals alone that were ignored when it began, as in a job in the background
                        "env",
                        "--default-signal=INT",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Dquarkus.http.port=0",
                        "-jar",
                        APP.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // one person of a test asks as much as many do
        builder.environment().put("ASSAY_QUOTA_ENABLED", "false");
        builder.environment().put("ASSAY_JUDGING_WAITING_SUBMISSIONS_PER_PERSON", "1000");
        builder.environment().put("ASSAY_HOME", home.toString());
        builder.environment().put("ASSAY_HTTP_MONITORING_TOKEN", Operations.TOKEN);
        builder.environment().put("ASSAY_PROBLEMS", problem.toAbsolutePath().toString());
        builder.environment().putAll(environment);
        return new ServerProcess(home, log, builder.start());
    }

    /** Waits until it is so. A server of which it does not come true is killed. */
    void await(String what, Callable<Boolean> condition) {
        try {
            Awaitility.await("a server " + what + "; its log is " + log)
                    .atMost(Duration.ofMinutes(6))
                    .failFast("the server ended; its log is " + log, () -> !process.isAlive())
                    .until(condition);
        } catch (RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    boolean isListening() throws IOException {
        return ADDRESS.matcher(log()).find();
    }

    boolean isReady() throws IOException {
        Matcher address = ADDRESS.matcher(log());
        return address.find()
                && RestAssured.given()
                                .baseUri(address.group(1))
                                .port(URI.create(address.group(1)).getPort())
                                .get("/q/health/ready")
                                .statusCode()
                        == 200;
    }

    URI address() throws IOException {
        Matcher address = ADDRESS.matcher(log());
        if (!address.find()) {
            throw new IOException("no address in " + log);
        }
        return URI.create(address.group(1));
    }

    String log() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8);
    }

    /** The first processes of the guests' containers, and PostgreSQL's. */
    List<ProcessHandle> helpers() throws IOException {
        List<ProcessHandle> all = new ArrayList<>();
        try (DirectoryStream<Path> instances = Files.newDirectoryStream(home.resolve("run"), Files::isDirectory)) {
            for (Path instance : instances) {
                try (DirectoryStream<Path> guests = Files.newDirectoryStream(instance, "*-*")) {
                    for (Path guest : guests) {
                        processOf(guest.resolve("pid")).ifPresent(all::add);
                    }
                }
            }
        }
        processOf(home.resolve("postgres/cluster/postmaster.pid")).ifPresent(all::add);
        return all;
    }

    private static Optional<ProcessHandle> processOf(Path pidFile) throws IOException {
        try {
            return Files.readString(pidFile)
                    .lines()
                    .findFirst()
                    .map(String::strip)
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)));
        } catch (java.nio.file.NoSuchFileException endedMeanwhile) {
            return Optional.empty();
        }
    }

    /** {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Sends a signal and waits for the end: its exit code. */
    int end(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
        return awaitEnd();
    }

    /** Waits for its end: its exit code. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("the server does not end; its log is " + log);
        }
        return process.exitValue();
    }

    /** As an operator stops it. */
    boolean stop() throws InterruptedException {
        process.destroy();
        return process.waitFor(30, TimeUnit.SECONDS);
    }
}
