package dev.assay.decoding;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {
    private static final double TOLERANCE = 5e-3;

    private static Programs training;

    @BeforeAll
    static void compile(@TempDir Path classes) throws Exception {
        training = Programs.of("training", "Gradients", classes);
    }

    @Test
    void theGradientsOfTheModelAreItsLossesDerivatives() throws Exception {
        double worst = (double) training.ask("worstOfTrunk");
        assertTrue(worst < TOLERANCE, () -> "relative error " + worst);
    }

    @Test
    void theGradientsOfAllThatGuessesAheadAreTheirLossesDerivatives() throws Exception {
        double worst = (double) training.ask("worstOfHeads");
        assertTrue(worst < TOLERANCE, () -> "relative error " + worst);
    }
}
