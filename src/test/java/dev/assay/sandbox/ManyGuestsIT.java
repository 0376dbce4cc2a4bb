package dev.assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.testing.Requirements;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ManyGuestsIT {
    private static final int MANY = 12;

    /** Each guest's pipes are read all the time, which once took every thread that could have heard of an end. */
    @Test
    void endOfAGuestIsHeardWhileManyOthersWait() throws Exception {
        Requirements.sandbox();
        Path home = Path.of("target", "assay-home").toAbsolutePath();
        try (Sandbox sandbox = Sandbox.open(SandboxSettings.defaults(home))) {
            List<Guest> guests = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                guests.add(sandbox.start(GuestProfile.runner(32)));
            }
            Guest last = guests.removeLast();
            last.rawInput().close();
            Guest.Exit exit = Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), last::awaitExit);
            assertThat(exit.code()).isZero();
            last.close();
            guests.forEach(Guest::close);
        }
    }
}
