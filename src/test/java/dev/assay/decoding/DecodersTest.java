package dev.assay.decoding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodersTest {
    private static final Path MODEL = Programs.PACKAGE.resolve("demo/model.safetensors");
    private static final Path PROMPTS = Programs.PACKAGE.resolve("training/prompts.txt");
    private static final String LINE = "\nAnd he said, Who told thee that thou wast naked? Hast thou eate";
    private static final int TOKENS = 200_000;

    /** χ² with 30 degrees of freedom is above 2.12 times these once in 10,000 times (the seeds are fixed). */
    private static final double CRITICAL = 2.12;

    private static Programs decoders;

    @BeforeAll
    static void compile(@TempDir Path classes) throws Exception {
        decoders = Programs.of("demo", "Decoders", classes);
    }

    @ParameterizedTest
    @CsvSource({
        "lookup, 3, 1, 1",
        "ngrams, 3, 1, 1",
        "speculative, 3, 1, 1",
        "medusa, 7, 1, 1",
        "independent, 3, 1, 1",
        "mtp, 3, 1, 1",
        "eagle, 3, 1, 1",
        "eagle, 9, 3, 1",
        "eagle, 7, 2, 2",
    })
    void greedyDecodingWithGuessesWritesWhatPlainDecodingWrites(String method, int guesses, int branches, int threads)
            throws Exception {
        List<String> all = Files.readAllLines(PROMPTS);
        List<String> prompts = List.of(all.getFirst(), all.get(9), all.getLast());
        assertEquals(0, decoders.ask("different", MODEL, prompts, method, guesses, branches, threads));
    }

    @Test
    void aPassOverManyTokensGivesTheSameBitsAsAPassForEach() throws Exception {
        float[] together = (float[]) decoders.ask("probabilities", MODEL, LINE, true);
        float[] alone = (float[]) decoders.ask("probabilities", MODEL, LINE, false);
        assertArrayEquals(together, alone);
    }

    @Test
    void theDemosModelAgreesWithTheOneThatWasTrained(@TempDir Path classes) throws Exception {
        Programs training = Programs.of("training", "Gradients", classes);
        float[] trained = (float[]) training.ask("probabilities", MODEL, LINE);
        float[] decoded = (float[]) decoders.ask("probabilities", MODEL, LINE, true);
        assertArrayEquals(trained, decoded, 1e-4f);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void exactAcceptanceLeavesTheModelsDistributionAsItIs(boolean drawn) throws Exception {
        double chiSquare = (double) decoders.ask("chiSquare", true, drawn, TOKENS);
        assertTrue(chiSquare < CRITICAL, () -> "χ² is " + chiSquare + " times its degrees of freedom");
    }

    @Test
    void typicalAcceptanceChangesTheDistribution() throws Exception {
        double chiSquare = (double) decoders.ask("chiSquare", false, true, TOKENS);
        assertTrue(chiSquare > CRITICAL, () -> "χ² is " + chiSquare + " times its degrees of freedom");
    }
}
