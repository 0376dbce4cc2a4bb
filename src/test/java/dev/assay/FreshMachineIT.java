package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.testing.Api;
import dev.assay.testing.Requirements;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.containers.BindMode;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.output.ToStringConsumer;
import org.testcontainers.containers.wait.strategy.Wait;

/**
 * The first command of the README on a machine that has just been installed: Debian 13 with git and nothing else. The
 * machine is a container with the privileges of docker/compose.yaml beside Docker's usual ones, which installing needs.
 */
class FreshMachineIT {
    private static final String IMAGE = "debian:trixie-slim";
    private static final Path PROBLEM = Path.of("problems/algorithms/combination-sum");

    /** docker/entrypoint makes control groups writable, as a machine's are, and then runs {@code ./assay up}. */
    private static final String COMMANDS = """
            set -eu
            export DEBIAN_FRONTEND=noninteractive
            apt-get update -qq
            apt-get install -y -qq --no-install-recommends git >/dev/null
            git config --global --add safe.directory '*'
            git clone -q /srv/assay.git /opt/assay
            cd /opt/assay
            docker/entrypoint up
            exit $?
            """;

    @TempDir
    private Path folder = Path.of("");

    private final ToStringConsumer log = new ToStringConsumer();
    private final GenericContainer<?> machine = new GenericContainer<>(IMAGE);

    @BeforeEach
    void start() throws Exception {
        Requirements.images(IMAGE);
        new ComposedServer("server").allow(machine);
        machine.withFileSystemBind(repository().toString(), "/srv/assay.git", BindMode.READ_ONLY)
                // What this machine has downloaded need not be downloaded again, ...
                .withFileSystemBind(mavenRepository().toString(), "/srv/maven", BindMode.READ_ONLY)
                .withEnv("MAVEN_ARGS", "-Dmaven.repo.local.tail=/srv/maven")
                // ... and what is downloaded is trusted as it is here.
                .withFileSystemBind(
                        Path.of(System.getProperty("java.home"), "lib/security/cacerts")
                                .toString(),
                        "/srv/cacerts",
                        BindMode.READ_ONLY)
                .withEnv("JAVA_TOOL_OPTIONS", "-Djavax.net.ssl.trustStore=/srv/cacerts")
                .withEnv("QUARKUS_HTTP_HOST", "0.0.0.0")
                // one problem: making the generated tests of all takes a minute
                .withEnv("ASSAY_PROBLEMS", "/opt/assay/" + PROBLEM)
                .withCommand("bash", "-c", COMMANDS)
                .withLogConsumer(log)
                .waitingFor(Wait.forSuccessfulCommand("true"));
        machine.start();
    }

    @AfterEach
    void stop() {
        machine.stop();
    }

    @Test
    void oneCommandInstallsBuildsAndJudges() throws IOException {
        URI server = URI.create("http://127.0.0.1:" + machine.getMappedPort(8080));
        try {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(15)) // four on an idle machine with two cores
                    .pollInterval(Duration.ofSeconds(1))
                    .failFast("the machine stopped", () -> !machine.isRunning())
                    .ignoreExceptionsInstanceOf(IOException.class) // nothing listens yet
                    .until(() ->
                            RestAssured.get(server.resolve("/q/health/ready")).statusCode() == 200);
        } catch (RuntimeException e) {
            throw new IllegalStateException("./assay up did not come to serve:\n" + log.toUtf8String(), e);
        }

        assertThat(log.toUtf8String()).contains("assay: installing openjdk-25-jdk-headless runc\n", "assay: building");
        assertThat(Api.register(server, "fresh-ada")
                        .verdict(
                                "combination-sum",
                                Files.readString(PROBLEM.resolve("submissions/accepted/Backtracking.java"))))
                .isEqualTo("AC");
    }

    /** This repository as it is now, with what is not committed yet of files that git knows. */
    private Path repository() throws IOException, InterruptedException {
        Path bare = folder.resolve("assay.git");
        git("init", "-q", "--bare", "--initial-branch=main", bare.toString());
        // for a clone that has the newest commit alone
        git("--git-dir=" + bare, "config", "receive.shallowUpdate", "true");
        String changed = git("stash", "create").strip();
        git("push", "-q", "--no-verify", bare.toString(), (changed.isEmpty() ? "HEAD" : changed) + ":refs/heads/main");
        return bare;
    }

    private static String git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(String.join(" ", command)).isZero();
        return printed;
    }

    /** The local repository of the Maven that runs this test. */
    private static Path mavenRepository() {
        return Path.of(System.getProperty("localRepository", System.getProperty("user.home") + "/.m2/repository"));
    }
}
