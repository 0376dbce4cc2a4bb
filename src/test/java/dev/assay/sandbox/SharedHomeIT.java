package dev.assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.assay.testing.AdditionPackage;
import dev.assay.testing.CommandLineProcess;
import dev.assay.testing.Requirements;
import dev.assay.testing.SharedImages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several processes in one home, some of them killed: none touches another's guests, and nothing is left of any. */
class SharedHomeIT {
    private static final String PACKAGE = AdditionPackage.FOLDER.toString();
    private static final String OWN_PATH = System.getenv("PATH");

    private Path home = Path.of("target");

    @BeforeAll
    static void aRuntimeIsInstalled() {
        Requirements.builtServer();
        Requirements.sandbox();
    }

    @BeforeEach
    void makeHome() throws IOException {
        home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "shared-home");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        SharedImages.lendTo(home);
    }

    @Test
    void processesThatAreKilledTakeNobodyWithThem() throws Exception {
        Path right = Files.writeString(home.resolve("Solution.java"), AdditionPackage.RIGHT);
        Set<String> seen = new LinkedHashSet<>();
        List<ProcessHandle> guests = new ArrayList<>();
        try (Sandbox mine = Sandbox.open(SandboxSettings.defaults(home))) {
            Guest guest = mine.start(GuestProfile.runner(32));
            CommandLineProcess first = judge(right);
            CommandLineProcess killed = judge(right);
            // it has guests by then
            await().atMost(Duration.ofMinutes(3)).until(() -> !guestsOf(killed).isEmpty() || !killed.isAlive());
            guests.addAll(guestsOf(killed));
            seen.addAll(instances());
            killed.kill();
            // sweeps what the killed one has left, and nothing else
            CommandLineProcess verify = CommandLineProcess.start(home, OWN_PATH, "verify", PACKAGE);
            CommandLineProcess killedEarly = judge(right);
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> !newInstances(seen).isEmpty());
            killedEarly.kill();
            seen.addAll(instances());

            assertThat(first.exitCode()).as(first.printed()).isZero();
            assertThat(first.printed().strip().lines()).last().isEqualTo("AC");
            assertThat(verify.exitCode()).as(verify.printed()).isZero();
            assertThat(verify.printed()).contains(" 0 disagree");
            seen.addAll(instances());

            assertThat(guest.isAlive()).as("a guest of a process that lives").isTrue();
            guest.rawInput().close();
            assertThat(guest.awaitExit().code()).as("it ends by itself").isZero();
            guest.close();
            mine.start(GuestProfile.runner(32)).close();
        }
        Sandbox.open(SandboxSettings.defaults(home)).close();
        assertThat(instances()).as("folders").isEmpty();
        assertThat(GuestGroups.there(seen)).as("control groups").isEmpty();
        await().until(() -> guests.stream().noneMatch(ProcessHandle::isAlive));
    }

    @Test
    void folderWithoutALockIsOfAProcessThatDiedWhileItMadeIt() throws Exception {
        Path half = Files.createDirectories(home.resolve("run/0a1b2c3d"));

        Sandbox.open(SandboxSettings.defaults(home)).close();

        assertThat(half).doesNotExist();
    }

    @Test
    void runtimeThatFailsLeavesTheNextOneACleanStart() throws Exception {
        Path right = Files.writeString(home.resolve("Solution.java"), AdditionPackage.RIGHT);
        Path programs = Files.createDirectory(home.resolve("programs"));
        Path crun = Files.writeString(programs.resolve("crun"), """
                #!/bin/sh
                echo 'crun: this kernel is not for me' >&2
                exit 1
                """);
        Files.setPosixFilePermissions(crun, PosixFilePermissions.fromString("rwxr-xr-x"));

        CommandLineProcess judge =
                CommandLineProcess.start(home, programs + ":" + OWN_PATH, "judge", PACKAGE, right.toString());

        assertThat(judge.exitCode()).as(judge.printed()).isZero();
        assertThat(judge.printed())
                .contains("assay: not used: " + crun + ": ", "this kernel is not for me")
                .endsWith("AC\n");
        assertThat(instances()).isEmpty();
    }

    @Test
    void everyRuntimeThatFailsIsToldWithItsReason() throws Exception {
        Path right = Files.writeString(home.resolve("Solution.java"), AdditionPackage.RIGHT);
        Path programs = Files.createDirectory(home.resolve("programs"));
        for (String name : List.of("crun", "runc", "runsc")) {
            Path program = Files.writeString(programs.resolve(name), "#!/bin/sh\necho 'no " + name + "' >&2\nexit 1\n");
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        }

        CommandLineProcess judge =
                CommandLineProcess.start(home, programs + ":" + OWN_PATH, "judge", PACKAGE, right.toString());

        assertThat(judge.exitCode()).isNotZero();
        assertThat(judge.printed())
                .contains("No OCI runtime could start a guest", "no crun", "no runc", "no runsc")
                .doesNotContain("Exception");
        assertThat(judge.printed().strip().lines()).hasSize(1);
        assertThat(instances()).isEmpty();
    }

    private CommandLineProcess judge(Path source) throws IOException {
        return CommandLineProcess.start(home, OWN_PATH, "judge", PACKAGE, source.toString());
    }

    /** The first processes of containers whose runtime is a child of this one. */
    private static List<ProcessHandle> guestsOf(CommandLineProcess process) {
        return ProcessHandle.of(process.pid())
                .map(parent -> parent.descendants()
                        .filter(each -> each.info().command().orElse("").equals("/opt/java/bin/java"))
                        .toList())
                .orElse(List.of());
    }

    private List<String> newInstances(Set<String> seen) throws IOException {
        return instances().stream().filter(each -> !seen.contains(each)).toList();
    }

    private List<String> instances() throws IOException {
        return names(home.resolve("run"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).toList();
        }
    }
}
