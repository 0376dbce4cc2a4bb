package dev.assay.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HostileCorpusTest {
    static final Path CORPUS = Path.of("src/test/resources/hostile");

    @Test
    void corpusHoldsAtLeastEightyAttacks() throws IOException {
        assertThat(Attack.readAll(CORPUS)).hasSizeGreaterThanOrEqualTo(80);
    }

    @Test
    void everyAttackSaysWhatItTries() throws IOException {
        assertThat(Attack.readAll(CORPUS))
                .allSatisfy(attack -> assertThat(attack.tries()).isNotBlank())
                .extracting(Attack::tries)
                .isNotEmpty();
    }

    @Test
    void noTwoAttacksHaveOneName() throws IOException {
        assertThat(Attack.readAll(CORPUS))
                .extracting(attack -> Path.of(attack.name()).getFileName())
                .doesNotHaveDuplicates();
    }
}
