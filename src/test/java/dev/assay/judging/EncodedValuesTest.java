package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.format.Checker;
import dev.assay.harness.protocol.MalformedFrameException;
import dev.assay.harness.protocol.PayloadReader;
import dev.assay.harness.protocol.PayloadWriter;
import dev.assay.harness.protocol.ValueType;
import dev.assay.harness.protocol.Values;
import dev.assay.testing.Allocation;
import dev.assay.testing.AnyValue;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Values are compared, looked at and shown as they come from the wire. */
class EncodedValuesTest {
    private static final List<Checker> CHECKERS = List.of(
            new Checker.Exact(),
            Checker.DefaultValidator.PLAIN,
            new Checker.Floats(1e-6, 1e-3),
            new Checker.Unordered(false),
            new Checker.Unordered(true));

    @Test
    void bytesMatchWhenTheirValuesDo() throws MalformedFrameException {
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            ValueType type = AnyValue.TYPES.get(random.nextInt(AnyValue.TYPES.size()));
            Object answer = AnyValue.of(type, random);
            Object actual = random.nextInt(4) == 0 ? answer : AnyValue.of(type, random);
            for (Checker checker : CHECKERS) {
                assertThat(ValueChecker.matches(checker, type, bytes(type, answer), bytes(type, actual)))
                        .as(type.source() + " " + JsonValues.write(answer) + " " + JsonValues.write(actual))
                        .isEqualTo(ValueChecker.matches(checker, answer, actual));
            }
        }
    }

    @Test
    void excerptOfLittleIsTheJsonOfAll() throws MalformedFrameException {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            ValueType type = AnyValue.TYPES.get(random.nextInt(AnyValue.TYPES.size()));
            Object value = AnyValue.of(type, random);
            assertThat(JsonValues.excerpt(type, bytes(type, value))).isEqualTo(Excerpt.of(JsonValues.write(value)));
        }
    }

    @Test
    void excerptOfMuchIsItsBeginning() throws MalformedFrameException {
        ValueType type = ValueType.parse("int[][]");
        int[][] rows = new int[20_000][100];
        byte[] bytes = bytes(type, rows);

        assertThat(JsonValues.excerpt(type, bytes)).isEqualTo(Excerpt.of(JsonValues.write(rows)));
        Allocation.staysBelow(2 << 20, () -> JsonValues.excerpt(type, bytes));
    }

    @Test
    void nullHasAnExcerptToo() throws MalformedFrameException {
        ValueType type = ValueType.parse("String[][]");
        assertThat(JsonValues.excerpt(type, bytes(type, new String[][] {null, {null, "a"}})))
                .isEqualTo("[null,[null,\"a\"]]");
    }

    @Test
    void damagedBytesAreFoundOutWithoutReadingThem() {
        int malformed = 0;
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            ValueType type = AnyValue.TYPES.get(random.nextInt(AnyValue.TYPES.size()));
            byte[] bytes = bytes(type, AnyValue.of(type, random));
            byte[] damaged = Arrays.copyOf(bytes, Math.max(0, bytes.length + random.nextInt(-2, 3)));
            if (damaged.length > 0 && random.nextBoolean()) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(-3, 3);
            }
            boolean wellFormed = isRead(type, damaged);
            assertThat(isFoundWellFormed(type, damaged))
                    .as(type.source() + " " + Arrays.toString(damaged))
                    .isEqualTo(wellFormed);
            malformed += wellFormed ? 0 : 1;
        }
        assertThat(malformed).isBetween(2_000, 18_000);
    }

    /** Four bytes on the wire are forty as an empty list. */
    @Test
    void aValueLargerThanTheAnswerIsNotMadeIntoObjects() {
        ValueType type = ValueType.parse("List<List<Integer>>");
        byte[] answer = bytes(type, List.of(List.of(1)));
        PayloadWriter many = new PayloadWriter().writeInt(4_000_000);
        for (int i = 0; i < 4_000_000; i++) {
            many.writeInt(0);
        }
        byte[] actual = many.toBytes();

        Allocation.staysBelow(1 << 20, () -> {
            Values.check(type, actual);
            for (Checker checker : CHECKERS) {
                assertThat(ValueChecker.matches(checker, type, answer, actual)).isFalse();
            }
        });
    }

    private static boolean isRead(ValueType type, byte[] bytes) {
        try {
            PayloadReader in = new PayloadReader(bytes);
            Values.read(type, in);
            in.expectEnd();
            return true;
        } catch (MalformedFrameException e) {
            return false;
        }
    }

    private static boolean isFoundWellFormed(ValueType type, byte[] bytes) {
        try {
            Values.check(type, bytes);
            return true;
        } catch (MalformedFrameException e) {
            return false;
        }
    }

    private static byte[] bytes(ValueType type, Object value) {
        PayloadWriter out = new PayloadWriter();
        Values.write(type, value, out);
        return out.toBytes();
    }
}
