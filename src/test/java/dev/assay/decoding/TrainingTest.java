package dev.assay.decoding;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.testing.Compiled;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow") // left out by ./assay test --fast
class TrainingTest {
    private static final double TOLERANCE = 5e-3;

    private static Class<?> training;

    @BeforeAll
    static void compile() throws Exception {
        training = Programs.of("training", "Gradients");
    }

    @Test
    void theGradientsOfTheModelAreItsLossesDerivatives() throws Exception {
        double worst = (double) Compiled.call(training, "worstOfTrunk");
        assertTrue(worst < TOLERANCE, () -> "relative error " + worst);
    }

    @Test
    void theGradientsOfAllThatGuessesAheadAreTheirLossesDerivatives() throws Exception {
        double worst = (double) Compiled.call(training, "worstOfHeads");
        assertTrue(worst < TOLERANCE, () -> "relative error " + worst);
    }
}
