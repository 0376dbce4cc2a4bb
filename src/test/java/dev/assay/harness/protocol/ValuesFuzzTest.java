package dev.assay.harness.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.assay.testing.Allocation;
import dev.assay.testing.AnyValue;
import dev.assay.testing.Mutants;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of every type, made up, and read from bytes that may be none. */
class ValuesFuzzTest {

    /** A byte that chooses the type, and a value of it. */
    static List<byte[]> values() {
        Random random = new Random(3);
        return IntStream.range(0, AnyValue.TYPES.size())
                .mapToObj(i -> {
                    ValueType type = AnyValue.TYPES.get(i);
                    PayloadWriter out = new PayloadWriter().writeByte(i);
                    Values.write(type, AnyValue.of(type, random), out);
                    return out.toBytes();
                })
                .toList();
    }

    @Test
    void madeUpValuesComeBackAsTheyWere() throws MalformedFrameException {
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            ValueType type = AnyValue.TYPES.get(random.nextInt(AnyValue.TYPES.size()));
            Object value = AnyValue.of(type, random);
            PayloadWriter out = new PayloadWriter();
            Values.write(type, value, out);
            PayloadReader in = new PayloadReader(out.toBytes());
            Object read = Values.read(type, in);
            in.expectEnd();
            assertThat(Arrays.deepEquals(new Object[] {plain(read)}, new Object[] {plain(value)}))
                    .as("%s of seed %d", type.source(), seed)
                    .isTrue();
        }
    }

    /** Lists as arrays, since lists of arrays are never equal. */
    private static Object plain(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(ValuesFuzzTest::plain).toArray();
        }
        return value;
    }

    @Test
    void damagedValuesAreReadOrMalformed() {
        Mutants.feed(20_000, values(), this::bytesAreAValueOrMalformed);
    }

    @MethodSource("values")
    @FuzzTest(maxDuration = "1m")
    void bytesAreAValueOrMalformed(byte[] sent) {
        Allocation.staysBelow((1 << 20) + 256L * sent.length, () -> read(sent));
    }

    private static void read(byte[] sent) throws MalformedFrameException {
        PayloadReader in = new PayloadReader(sent);
        ValueType type;
        byte[] written;
        try {
            type = AnyValue.TYPES.get((in.readByte() & 0xFF) % AnyValue.TYPES.size());
            written = written(type, Values.read(type, in));
        } catch (MalformedFrameException refused) {
            return;
        }
        assertThat(written).hasSizeLessThan(sent.length); // which chose the type too
        assertThat(written(type, Values.read(type, new PayloadReader(written)))).isEqualTo(written);
    }

    private static byte[] written(ValueType type, Object value) {
        PayloadWriter out = new PayloadWriter();
        Values.write(type, value, out);
        return out.toBytes();
    }
}
