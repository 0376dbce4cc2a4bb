package dev.assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.assay.testing.Requirements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A guest that nobody waits for gives way to the others. */
class BackgroundGuestIT {
    /** Of version 1, of which 1,024 is usual, and of version 2, of which 100 is. */
    private static final Path SHARES = Path.of("/sys/fs/cgroup/cpu");

    private static final Path UNIFIED = Path.of("/sys/fs/cgroup");

    @Test
    void backgroundGuestIsInAGroupThatGivesWayAndLeavesNothingThere() throws Exception {
        try (Sandbox sandbox = open()) {
            Path group = group(sandbox);
            Guest guest = sandbox.start(GuestProfile.runner(32).inBackground());
            try {
                assertThat(guestsIn(group)).isOne();
                await().until(() -> givesWay(group));
            } finally {
                guest.close();
                guest.awaitCleared();
            }
            assertThat(guestsIn(group)).isZero();
        }
    }

    @Test
    void backgroundGuestsHaveTheirTurn() throws Exception {
        try (Sandbox sandbox = open()) {
            Path group = group(sandbox);
            await().until(() -> givesWay(group));
            await().until(() -> !givesWay(group));
            await().until(() -> givesWay(group));
        }
    }

    private static Sandbox open() throws IOException {
        Requirements.sandbox();
        return Sandbox.open(
                SandboxSettings.defaults(Path.of("target", "assay-home").toAbsolutePath()));
    }

    private static Path group(Sandbox sandbox) {
        Path root = Files.isDirectory(SHARES) ? SHARES : UNIFIED;
        return root.resolve(GuestGroups.inBackground(sandbox.process()).substring(1));
    }

    /** At once where the kernel can, else as far as a twentieth of the weight goes. */
    private static boolean givesWay(Path group) throws IOException {
        Path idle = group.resolve("cpu.idle");
        if (Files.exists(idle)) {
            return number(idle) == 1;
        }
        Path shares = group.resolve("cpu.shares");
        return Files.exists(shares) ? number(shares) == 51 : number(group.resolve("cpu.weight")) == 5;
    }

    private static int number(Path file) throws IOException {
        return Integer.parseInt(Files.readString(file).strip());
    }

    private static long guestsIn(Path group) throws IOException {
        try (Stream<Path> inside = Files.list(group)) {
            return inside.filter(Files::isDirectory).count();
        }
    }
}
