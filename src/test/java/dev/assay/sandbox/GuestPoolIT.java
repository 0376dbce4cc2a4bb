package dev.assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.assay.testing.Requirements;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class GuestPoolIT {
    private static final GuestProfile SMALL = GuestProfile.runner(32);

    /** Otherwise one person's many submissions would leave another's only one without a warm guest. */
    @Test
    void whoLeavesOneWarmGuestStartsAnother() throws Exception {
        Requirements.sandbox();
        Path home = Path.of("target", "assay-home").toAbsolutePath();
        try (Sandbox sandbox = Sandbox.open(SandboxSettings.defaults(home));
                GuestPool pool = new GuestPool(sandbox, SMALL, 1)) {
            await().atMost(Duration.ofMinutes(1)).until(() -> pool.ready(SMALL) == 1);

            Guest modest = pool.take(SMALL, Priority.FURTHER);
            assertThat(pool.ready(SMALL)).isEqualTo(1);
            Guest first = pool.take(SMALL, Priority.FIRST);
            assertThat(pool.ready(SMALL)).isZero();
            Guest another = pool.take(SMALL, Priority.FURTHER);

            assertThat(new Guest[] {modest, first, another}).allMatch(Guest::isAlive);
            modest.close();
            first.close();
            another.close();
        }
    }
}
