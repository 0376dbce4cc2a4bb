package dev.assay.decoding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.testing.Compiled;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow") // left out by ./assay test --fast
class DecodersTest {
    private static final Path MODEL = Programs.PACKAGE.resolve("demo/model.safetensors");
    private static final Path PROMPTS = Programs.PACKAGE.resolve("training/prompts.txt");
    private static final String LINE = "\nAnd he said, Who told thee that thou wast naked? Hast thou eate";
    private static final int TOKENS = 200_000;

    /** χ² with 30 degrees of freedom is above 2.12 times these once in 10,000 times (the seeds are fixed). */
    private static final double CRITICAL = 2.12;

    private static Class<?> decoders;

    @BeforeAll
    static void compile() throws Exception {
        decoders = Programs.of("demo", "Decoders");
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
        assertEquals(0, Compiled.call(decoders, "different", MODEL, prompts, method, guesses, branches, threads));
    }

    @Test
    void aPassOverManyTokensGivesTheSameBitsAsAPassForEach() throws Exception {
        float[] together = (float[]) Compiled.call(decoders, "probabilities", MODEL, LINE, true);
        float[] alone = (float[]) Compiled.call(decoders, "probabilities", MODEL, LINE, false);
        assertArrayEquals(together, alone);
    }

    @Test
    void theDemosModelAgreesWithTheOneThatWasTrained() throws Exception {
        Class<?> training = Programs.of("training", "Gradients");
        float[] trained = (float[]) Compiled.call(training, "probabilities", MODEL, LINE);
        float[] decoded = (float[]) Compiled.call(decoders, "probabilities", MODEL, LINE, true);
        assertArrayEquals(trained, decoded, 1e-4f);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void exactAcceptanceLeavesTheModelsDistributionAsItIs(boolean drawn) throws Exception {
        double chiSquare = (double) Compiled.call(decoders, "chiSquare", true, drawn, TOKENS);
        assertTrue(chiSquare < CRITICAL, () -> "χ² is " + chiSquare + " times its degrees of freedom");
    }

    @Test
    void typicalAcceptanceChangesTheDistribution() throws Exception {
        double chiSquare = (double) Compiled.call(decoders, "chiSquare", false, true, TOKENS);
        assertTrue(chiSquare > CRITICAL, () -> "χ² is " + chiSquare + " times its degrees of freedom");
    }
}
