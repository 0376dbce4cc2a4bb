package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.testing.AdditionPackage;
import dev.assay.testing.Api;
import dev.assay.testing.Requirements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that is told to end takes its PostgreSQL with it. */
class ServerStopIT {
    private static final int SIGNALLED = 128;

    /** They judge nothing, so that they start soon. */
    private static final Map<String, String> IDLE = Map.of("ASSAY_JUDGING_EAGER", "false");

    private static final String SLOW =
            "class Solution { int add(int a, int b) throws Exception { Thread.sleep(300); return a + b; } }";

    private static Path home = Path.of("target");

    @BeforeAll
    static void makeHome() throws IOException {
        Requirements.builtServer();
        home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "server-stop");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "INT"})
    void databaseIsStoppedWithTheServer(String signal) throws Exception {
        ServerProcess server = ServerProcess.launch(home, AdditionPackage.FOLDER, IDLE);
        server.await("that listens", server::isListening);
        assertThat(databases()).isNotEmpty();

        assertThat(server.end(signal)).isGreaterThan(SIGNALLED);

        assertThat(databases()).isEmpty();
        assertThat(home.resolve("postgres/cluster/postmaster.pid"))
                .as("PostgreSQL removes it when it stops cleanly")
                .doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "INT"})
    void databaseThatIsJustStartingIsStoppedToo(String signal) throws Exception {
        ServerProcess server = ServerProcess.launch(home, AdditionPackage.FOLDER, IDLE);
        server.await("with a database", () -> !databases().isEmpty());

        server.end(signal);

        assertThat(databases()).isEmpty();
    }

    @Test
    void databaseIsStoppedWhenTheServerCannotStart() throws Exception {
        // an address that no machine has
        ServerProcess server = ServerProcess.launch(
                home, AdditionPackage.FOLDER, Map.of("ASSAY_JUDGING_EAGER", "false", "QUARKUS_HTTP_HOST", "192.0.2.1"));

        assertThat(server.awaitEnd()).isEqualTo(1);
        assertThat(databases()).isEmpty();
    }

    @Test
    void whatIsBeingJudgedAtAStopIsNoErrorInTheLog() throws Exception {
        Requirements.sandbox();
        ServerProcess server = ServerProcess.start(home, AdditionPackage.FOLDER);
        Api ada = Api.register(server.address(), "stop-ada");
        long first = ada.submit(AdditionPackage.SLUG, SLOW);
        for (int i = 0; i < 5; i++) {
            ada.submit(AdditionPackage.SLUG, SLOW + "// " + i);
        }
        server.await("that judges", () -> "RUNNING".equals(ada.submission(first).getString("status")));

        server.end("TERM");

        assertThat(server.log().lines().filter(line -> line.contains(" ERROR ")))
                .isEmpty();
    }

    /** The processes of PostgreSQL that work in this home. */
    private static List<ProcessHandle> databases() {
        return ProcessHandle.allProcesses()
                .filter(process -> Arrays.stream(process.info().arguments().orElse(new String[0]))
                        .anyMatch(argument -> argument.startsWith(home + "/")))
                .filter(process -> process.info().command().orElse("").endsWith("/bin/postgres"))
                .toList();
    }
}
