package dev.assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.harness.protocol.IsolationCheck;
import dev.assay.testing.Requirements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The runtime under test is the machine's own, after its configuration was spoilt. */
class SelfTestIT {
    private static final Path HOME = Path.of("target", "open-judge-home").toAbsolutePath();

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void aRuntimeIsInstalled() {
        Requirements.sandbox();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NETWORK         | s/{"type":"network"},//; s/SCMP_ACT_ERRNO/SCMP_ACT_ALLOW/
            HOST_FILES      | s#"mounts":\\[{[^}]*},#&{"destination":"/out","type":"bind","source":"/etc","options":["rbind","ro"]},#
            READ_ONLY       | s#"mounts":\\[{[^}]*},#&{"destination":"/out","type":"bind","source":"/tmp","options":["rbind","rw"]},#
            TEMPORARY_SPACE | s/"size=16m"/"size=512m"/
            PROCESSES       | s/"access",/"access","vfork",/
            PRIVILEGES      | s/"bounding":\\[\\]/"bounding":["CAP_NET_RAW"]/
            HOST_STATE      | s/"subset=pid"/"nosuid"/; s#"/proc/loadavg",##
            HOST_PATHS      | s#"mounts":\\[{[^}]*},#&{"destination":"/out","type":"bind","source":"@home@/images","options":["rbind","ro"]},#
            HOST_STATE      | s/{"type":"cgroup"},//
            NATIVE_ACCESS   | s/--illegal-native-access=deny/--illegal-native-access=allow/
            THREADS         | s/"pids":{"limit":128}/"pids":{"limit":1024}/
            OPEN_FILES      | s/256/4096/g
            MEMORY          | s/117440512/1174405120/g
            """)
    void openWallIsNamedAndNothingIsJudgedBehindIt(IsolationCheck wall, String spoil) throws IOException {
        SandboxSettings settings = new SandboxSettings(HOME, spoilt(spoil).toString(), 2, 1);

        assertThatThrownBy(() -> Sandbox.open(settings).close())
                .isInstanceOf(SandboxFault.class)
                .hasMessageContaining("Guests would not be kept in. ")
                .hasMessageContaining(wall + ": ");
    }

    @Test
    void wallsOfThisMachineHold() throws IOException {
        try (Sandbox sandbox = Sandbox.open(SandboxSettings.defaults(HOME))) {
            assertThat(sandbox.walls()).contains(IsolationCheck.NETWORK, IsolationCheck.HOST_FILES);
            if (sandbox.runtime().equals("runc")) {
                assertThat(sandbox.walls()).containsExactlyInAnyOrder(IsolationCheck.values());
            }
        }
    }

    /** Then masks hide what the host does, and only where on it the files are is told. */
    @Test
    void machineThatCannotMountAnOverlayJudgesWithoutOne() throws IOException {
        String noOverlay = "s/\"overlay\"/\"no such file system\"/g";
        try (Sandbox sandbox =
                Sandbox.open(new SandboxSettings(HOME, spoilt(noOverlay).toString(), 2, 1))) {
            assertThat(sandbox.walls())
                    .contains(IsolationCheck.HOST_STATE, IsolationCheck.HOST_FILES, IsolationCheck.MEMORY)
                    .doesNotContain(IsolationCheck.HOST_PATHS);
            sandbox.start(GuestProfile.runner(32)).close();
        }
    }

    /** A program that changes the bundle's configuration with sed(1), and then does what the runtime does. */
    private Path spoilt(String expression) throws IOException {
        Path runtime = OciRuntime.candidates("auto").getLast();
        Path script = Files.writeString(folder.resolve(runtime.getFileName()), """
                #!/bin/sh
                bundle=
                for argument; do
                    [ "$bundle" != next ] || bundle=$argument
                    [ "$argument" != --bundle ] || bundle=next
                done
                [ -z "$bundle" ] || sed -i '%s' "$bundle/config.json"
                exec %s "$@"
                """.formatted(
                        expression.replace("@home@", HOME.toString()), runtime));
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
