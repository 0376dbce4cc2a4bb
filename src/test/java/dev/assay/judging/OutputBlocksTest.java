package dev.assay.judging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.format.Checker;
import dev.assay.testing.Allocation;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OutputBlocksTest {
    private static final int MIB = 1 << 20;

    @Test
    void piecesOfAnySizeAddUp() {
        byte[] all = new byte[300_000];
        new Random(1).nextBytes(all);
        OutputBlocks printed = OutputBlocks.all();
        Random random = new Random(2);
        for (int from = 0; from < all.length; ) {
            int piece = Math.min(random.nextInt(random.nextBoolean() ? 10 : 100_000), all.length - from);
            printed.add(Arrays.copyOfRange(all, from, from + piece), piece);
            from += piece;
        }

        assertThat(printed.length()).isEqualTo(all.length);
        assertThat(printed.toByteArray()).isEqualTo(all);
        assertThat(printed.equalsBytes(all)).isTrue();
        all[299_999]++;
        assertThat(printed.equalsBytes(all)).isFalse();
        assertThat(printed.equalsBytes(Arrays.copyOf(all, 299_999))).isFalse();
    }

    @Test
    void beginningIsAllThatIsKeptOfWhatIsOnlyShown() {
        OutputBlocks printed = OutputBlocks.beginning();
        byte[] piece = "求".repeat(10_000).getBytes(UTF_8);
        for (int i = 0; i < 100; i++) {
            printed.add(piece, piece.length);
        }

        assertThat(printed.length()).isEqualTo(100L * piece.length);
        assertThat(printed.toByteArray()).hasSizeLessThan(200_000);
        assertThat(printed.excerpt()).isEqualTo("求".repeat(Excerpt.LENGTH) + "…");
        assertThat(printed.equalsBytes(printed.toByteArray())).isFalse();
    }

    @Test
    void excerptOfLittleIsAllOfIt() {
        OutputBlocks printed = OutputBlocks.all();
        assertThat(printed.excerpt()).isEmpty();
        printed.add("1 2\n".getBytes(UTF_8), 4);
        assertThat(printed.excerpt()).isEqualTo("1 2\n");
    }

    @Test
    void muchThatIsPrintedTakesItsOwnSizeAndLittleMore() {
        byte[] piece = "1 ".repeat(MIB / 2).getBytes(UTF_8);

        Allocation.staysBelow(34L * MIB, () -> {
            OutputBlocks printed = OutputBlocks.all();
            for (int i = 0; i < 32; i++) {
                printed.add(piece, piece.length);
            }
        });
    }

    /** One that prints millions of words where a number was asked for made half a gigabyte of objects. */
    @Test
    void wordsAndLinesAreNotMadeIntoObjects() {
        for (String unit : new String[] {"1 ", "1\n"}) {
            OutputBlocks printed = OutputBlocks.all();
            byte[] piece = unit.repeat(MIB / 2).getBytes(UTF_8);
            for (int i = 0; i < 16; i++) {
                printed.add(piece, piece.length);
            }
            byte[] answer = (unit.repeat(8 * MIB - 1) + "2").getBytes(UTF_8);
            for (Checker checker :
                    new Checker[] {new Checker.Exact(), Checker.DefaultValidator.PLAIN, new Checker.Unordered(false)}) {
                byte[] asked = checker instanceof Checker.Unordered ? "1\n2\n".getBytes(UTF_8) : answer;
                Allocation.staysBelow(
                        80L * MIB,
                        () -> assertThat(TextChecker.matches(checker, asked, printed))
                                .isFalse());
            }
        }
    }
}
