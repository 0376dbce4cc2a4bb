package dev.assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OwnGroupTest {

    @Test
    void guestsAreBesideAServerThatWasGivenTheGroupAboveIt() {
        assertThat(OwnGroup.guests(List.of("0::/system.slice/assay.service/server")))
                .isEqualTo("/system.slice/assay.service/assay");
        assertThat(OwnGroup.guests(List.of("0::/server"))).as("in our image").isEqualTo("/assay");
    }

    @Test
    void otherwiseTheyAreInAGroupOfTheMachines() {
        assertThat(OwnGroup.guests(List.of("0::/user.slice/session-1.scope"))).isEqualTo("/assay");
        assertThat(OwnGroup.guests(List.of("0::/"))).isEqualTo("/assay");
        assertThat(OwnGroup.guests(List.of("4:memory:/docker/server", "0::/server")))
                .as("controllers of version 1 have groups elsewhere")
                .isEqualTo("/assay");
        assertThat(OwnGroup.guests(List.of())).isEqualTo("/assay");
    }
}
