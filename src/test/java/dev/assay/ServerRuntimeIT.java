package dev.assay;

import static dev.assay.testing.AdditionPackage.RIGHT;
import static dev.assay.testing.AdditionPackage.SLUG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.testing.AdditionPackage;
import dev.assay.testing.Api;
import dev.assay.testing.Operations;
import dev.assay.testing.Requirements;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The OCI runtime is missing, comes, goes and comes again, while the server runs. */
class ServerRuntimeIT {
    private static Path home = Path.of("target");

    @BeforeAll
    static void makeHome() throws IOException {
        Requirements.builtServer();
        Requirements.sandbox();
        home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "server-runtime");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void judgingBeginsWhenThereIsARuntimeAndGoesOnWhenItIsBack() throws Exception {
        Path runtime = home.resolve("runc");
        ServerProcess server =
                ServerProcess.launch(home, AdditionPackage.FOLDER, Map.of("ASSAY_JUDGING_RUNTIME", runtime.toString()));
        try {
            server.await("that listens", server::isListening);
            URI address = server.address();
            server.await(
                    "whose health tells what is missing", () -> health(address).contains("No OCI runtime"));
            assertThat(health(address)).contains("DOWN", runtime.toString());
            Api ada = Api.register(address, "runtime-ada");
            long early = ada.submit(SLUG, RIGHT);

            install(runtime, "exec " + installed() + " \"$@\"");
            server.await("that is ready", server::isReady);
            assertThat(ada.awaitVerdict(early).getString("verdict")).isEqualTo("AC");

            install(runtime, "echo 'gone for lunch' >&2; exit 1");
            long late = ada.submit(SLUG, RIGHT);
            // those that are warm may serve it
            ada.submit(SLUG, RIGHT);
            ada.submit(SLUG, RIGHT);
            ada.submit(SLUG, RIGHT);
            ada.submit(SLUG, RIGHT);
            long last = ada.submit(SLUG, RIGHT);
            server.await("whose health tells why", () -> health(address).contains("gone for lunch"));

            install(runtime, "exec " + installed() + " \"$@\"");
            server.await("that is ready again", server::isReady);
            assertThat(ada.awaitVerdict(late).getString("verdict")).isEqualTo("AC");
            assertThat(ada.awaitVerdict(last).getString("verdict")).isEqualTo("AC");

            for (String why : new String[] {"No OCI runtime is installed", "gone for lunch"}) {
                assertThat(server.log().lines().filter(line -> line.contains("Judging is not possible: ")))
                        .filteredOn(line -> line.contains(why))
                        .as("once, however many wait for it")
                        .hasSize(1);
            }
            assertThat(server.log()).doesNotContain("\tat dev.assay");
        } finally {
            server.stop();
        }
    }

    private static String health(URI address) {
        return Operations.at(address).get("/q/health/ready").asString();
    }

    private static void install(Path runtime, String does) throws IOException {
        Path script = Files.writeString(runtime.resolveSibling("runc.new"), "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.move(script, runtime, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    /** The machine's own, of which one is there. */
    private static Path installed() {
        return Stream.of("/usr/sbin", "/usr/bin", "/usr/local/bin")
                .flatMap(folder -> Stream.of("runc", "crun").map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
