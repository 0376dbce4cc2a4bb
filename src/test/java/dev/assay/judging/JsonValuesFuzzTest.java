package dev.assay.judging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.assay.harness.protocol.PayloadWriter;
import dev.assay.harness.protocol.ValueType;
import dev.assay.harness.protocol.Values;
import dev.assay.testing.Allocation;
import dev.assay.testing.AnyValue;
import dev.assay.testing.Mutants;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Test data of packages, and what people put in as input of their own. */
class JsonValuesFuzzTest {

    /** A byte that chooses the type, and a value of it. */
    static List<byte[]> values() {
        Random random = new Random(5);
        return IntStream.range(0, AnyValue.TYPES.size())
                .mapToObj(i -> (char) i + JsonValues.write(AnyValue.of(AnyValue.TYPES.get(i), random)))
                .map(text -> text.getBytes(UTF_8))
                .toList();
    }

    @Test
    void damagedJsonIsReadOrRefused() {
        Mutants.feed(20_000, values(), this::anyBytesAreAValueOrRefusedWithTheirPlace);
    }

    @MethodSource("values")
    @FuzzTest(maxDuration = "1m")
    void anyBytesAreAValueOrRefusedWithTheirPlace(byte[] input) {
        if (input.length > 0) {
            ValueType type = AnyValue.TYPES.get((input[0] & 0xFF) % AnyValue.TYPES.size());
            byte[] json = Arrays.copyOfRange(input, 1, input.length);
            Allocation.staysBelow((1 << 20) + 1024L * json.length, () -> read(type, json));
        }
    }

    private static void read(ValueType type, byte[] json) throws ValueMismatchException {
        Object value;
        try {
            value = JsonValues.read(json, List.of(type)).getFirst();
        } catch (ValueMismatchException refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return;
        }
        Values.write(type, value, new PayloadWriter()); // the guest can be sent it
        String written = JsonValues.write(value);
        Object read = JsonValues.read(written.getBytes(UTF_8), List.of(type)).getFirst();
        assertThat(JsonValues.write(read)).isEqualTo(written);
    }
}
