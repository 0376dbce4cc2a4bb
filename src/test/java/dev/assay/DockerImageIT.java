package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.testing.Api;
import dev.assay.testing.Requirements;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.output.ToStringConsumer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The image, with the database and the privileges of docker/compose.yaml. */
class DockerImageIT {
    private static final String IMAGE = "assay:integration-test";
    private static final String PASSWORD = "of this test alone";
    private static final Path PROBLEM = Path.of("problems/algorithms/combination-sum");

    private static final ToStringConsumer log = new ToStringConsumer();
    private static final Network network = Network.newNetwork();
    private static AutoCloseable database = () -> {};
    private static GenericContainer<?> server = new GenericContainer<>(IMAGE);

    @BeforeAll
    static void start() throws Exception {
        ComposedServer composed = new ComposedServer("server");
        String postgres = new ComposedServer("database").text("image");
        Requirements.builtServer();
        Requirements.images("debian:trixie-slim", postgres);
        build();

        Map<String, String> variables = composed.environment(PASSWORD);
        var container = new PostgreSQLContainer(postgres)
                .withNetwork(network)
                .withNetworkAliases("database")
                .withDatabaseName("assay")
                .withUsername(variables.get("QUARKUS_DATASOURCE_USERNAME"))
                .withPassword(PASSWORD);
        database = container;
        container.start();

        composed.confine(server);
        server.withNetwork(network)
                .withEnv(variables)
                // one problem: making the generated tests of all takes a minute
                .withEnv("ASSAY_PROBLEMS", "/opt/assay/" + PROBLEM)
                .withLogConsumer(log)
                .waitingFor(Wait.forHealthcheck().withStartupTimeout(Duration.ofMinutes(6)));
        try {
            server.start();
        } catch (RuntimeException e) {
            throw new IllegalStateException("the container was not healthy in time:\n" + log.toUtf8String(), e);
        }
    }

    /** As the Dockerfile says. Layers that have not changed come from Docker's cache. */
    private static void build() throws IOException, InterruptedException {
        Process docker = new ProcessBuilder(
                        "docker", "build", "-f", "docker/Dockerfile", "-t", IMAGE, "--build-arg", "APP=built", ".")
                .redirectErrorStream(true)
                .start();
        String said = new String(docker.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(docker.waitFor()).as(said).isZero();
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
        database.close();
        network.close();
    }

    @Test
    void submissionsAreJudgedInGuestsInsideTheContainer() throws IOException {
        Api somebody = Api.register(URI.create("http://127.0.0.1:" + server.getMappedPort(8080)), "docker-ada");
        assertThat(somebody.verdict("combination-sum", jury("accepted/Backtracking")))
                .isEqualTo("AC");
        assertThat(somebody.verdict("combination-sum", jury("wrong_answer/UsesEachOnce")))
                .isEqualTo("WA");
    }

    @Test
    void containerIsNotPrivilegedAndIsReachedFromThisMachineOnly() throws IOException {
        var host = server.getContainerInfo().getHostConfig();
        assertThat(host.getPrivileged()).isFalse();
        assertThat(host.getCapDrop()).extracting(Enum::name).containsExactly("ALL");
        assertThat(new ComposedServer("server").texts("ports")).allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    private static String jury(String name) throws IOException {
        return Files.readString(PROBLEM.resolve("submissions/" + name + ".java"));
    }
}
