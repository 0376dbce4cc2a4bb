package dev.assay.judging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.assay.format.Checker;
import dev.assay.harness.protocol.MalformedFrameException;
import dev.assay.harness.protocol.PayloadReader;
import dev.assay.harness.protocol.ValueType;
import dev.assay.harness.protocol.Values;
import dev.assay.testing.AnyValue;
import dev.assay.testing.Mutants;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a program prints or returns is compared, and which of two is the answer makes no difference. */
class CheckerFuzzTest {
    private static final Checker EXACT = new Checker.Exact();
    private static final Checker SHALLOW = new Checker.Unordered(false);
    private static final Checker DEEP = new Checker.Unordered(true);
    private static final List<Checker> SYMMETRIC =
            List.of(EXACT, Checker.DefaultValidator.PLAIN, new Checker.Floats(1e-6, 0), SHALLOW, DEEP);
    private static final Checker RELATIVE = new Checker.Floats(0, 1e-3);

    /** A byte that chooses a type and where the input falls in two. */
    static List<byte[]> pairs() {
        return Stream.of(
                        "\u00081 2\n3\n1 2 \n3",
                        "\u0007a b\n\nb a\n\u2003",
                        "\u00101e-7 NaN 0x1p3\n-0 Infinity +1 1d",
                        "\u0015\u0002\0\0\0\u0001\0\0\0\u0002\0\0\0" + "\u0002\0\0\0\u0002\0\0\0\u0001\0\0\0")
                .map(text -> text.getBytes(UTF_8))
                .toList();
    }

    @Test
    void damagedOutputIsCompared() {
        Mutants.feed(8_000, pairs(), this::anythingIsComparedTheSameFromBothSides);
    }

    @Test
    void madeUpValuesAreComparedTheSameFromBothSides() {
        for (int seed = 0; seed < 8_000; seed++) {
            Random random = new Random(seed);
            ValueType type = AnyValue.TYPES.get(random.nextInt(AnyValue.TYPES.size()));
            compareValues(AnyValue.of(type, random), AnyValue.of(type, random));
        }
    }

    @MethodSource("pairs")
    @FuzzTest(maxDuration = "1m")
    void anythingIsComparedTheSameFromBothSides(byte[] input) {
        if (input.length > 0) {
            int choice = input[0] & 0xFF;
            String text = new String(input, 1, input.length - 1, UTF_8);
            int middle = Math.min(choice, text.length());
            compareTexts(text.substring(0, middle), text.substring(middle));
            PayloadReader in = new PayloadReader(input);
            try {
                ValueType type = AnyValue.TYPES.get((in.readByte() & 0xFF) % AnyValue.TYPES.size());
                compareValues(Values.read(type, in), Values.read(type, in));
            } catch (MalformedFrameException fewerThanTwoValues) {
                // the texts were compared
            }
        }
    }

    private static void compareTexts(String left, String right) {
        for (Checker checker : SYMMETRIC) {
            assertThat(TextChecker.matches(checker, left, left)).isTrue();
            assertThat(TextChecker.matches(checker, left, right))
                    .as(checker.toString())
                    .isEqualTo(TextChecker.matches(checker, right, left));
        }
        assertThat(TextChecker.matches(RELATIVE, left, left)).isTrue();
        TextChecker.matches(RELATIVE, left, right);
        boolean exact = TextChecker.matches(EXACT, left, right);
        assertThat(!exact || TextChecker.matches(SHALLOW, left, right)).isTrue();
    }

    private static void compareValues(@Nullable Object left, @Nullable Object right) {
        for (Checker checker : SYMMETRIC) {
            assertThat(ValueChecker.matches(checker, left, left)).isTrue();
            assertThat(ValueChecker.matches(checker, left, right))
                    .as(checker.toString())
                    .isEqualTo(ValueChecker.matches(checker, right, left));
        }
        assertThat(ValueChecker.matches(RELATIVE, left, left)).isTrue();
        ValueChecker.matches(RELATIVE, left, right);
        boolean exact = ValueChecker.matches(EXACT, left, right);
        boolean shallow = ValueChecker.matches(SHALLOW, left, right);
        assertThat(!exact || shallow).isTrue();
        assertThat(!shallow || ValueChecker.matches(DEEP, left, right)).isTrue();
    }
}
