package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.testing.Requirements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server whose heap is full ends at once and says why, so that what supervises it starts it again. */
class ServerOutOfMemoryIT {
    /** What a JVM that is out of memory ends with. */
    private static final int OUT_OF_MEMORY = 3;

    private static Path home = Path.of("target");

    @BeforeAll
    static void makeHome() throws IOException {
        Requirements.builtServer();
        home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "server-out-of-memory");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void serverEndsWithAPlainLine() throws Exception {
        Path log = home.resolve("server.log");
        ProcessBuilder builder =
                new ProcessBuilder("./assay", "up").redirectErrorStream(true).redirectOutput(log.toFile());
        // too little for the server's own classes and settings
        builder.environment().put("ASSAY_HEAP", "48m");
        builder.environment().put("ASSAY_JAVA_OPTIONS", "-Xmx10m -Xms10m");
        builder.environment().put("ASSAY_HOME", home.toString());
        builder.environment().put("ASSAY_JUDGING_EAGER", "false");
        builder.environment().put("QUARKUS_HTTP_PORT", "0");

        Process server = builder.start();
        try {
            assertThat(server.waitFor(2, TimeUnit.MINUTES)).as("it ends").isTrue();
        } finally {
            server.destroyForcibly();
        }

        assertThat(server.exitValue()).isEqualTo(OUT_OF_MEMORY);
        assertThat(Files.readString(log))
                .contains("assay: out of memory, so the server ends.", "ASSAY_HEAP=48m bounds its heap");
    }
}
