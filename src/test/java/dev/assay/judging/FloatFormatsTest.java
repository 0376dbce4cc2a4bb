package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.format.JurySubmission;
import dev.assay.format.ProblemPackage;
import dev.assay.format.Verdict;
import dev.assay.testing.Compiled;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The float-formats package against what the JDK itself knows of FP16, and of BF16: it is the upper half of a float. */
class FloatFormatsTest {
    private static final int PATTERNS = 1 << 16;

    static Stream<Arguments> variants() {
        ProblemPackage problem = OutsideTruthTest.problem("numerics/float-formats");
        return problem.submissions().stream()
                .filter(submission -> submission.expected().equals(Optional.of(Verdict.AC)))
                .map(submission -> {
                    String name = JurySubmission.nameOf(submission.path());
                    return Arguments.of(name, Compiled.of(submission.source(), "Solution"));
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void fp16HasThePatternsOfTheJdk(String name, Class<?> variant) {
        assertThat(encode(variant, "fp16", patterns(FloatFormatsTest::half)))
                .isEqualTo(IntStream.range(0, PATTERNS)
                        .map(pattern -> Float.isNaN(half(pattern)) ? 0x7e00 : pattern)
                        .toArray());
    }

    /** Between any two neighbours: the middle, the floats on its two sides, and one that is anywhere. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void fp16RoundsFloatsAsTheJdkDoes(String name, Class<?> variant) {
        double[] values = IntStream.range(0, 0x7c00)
                .mapToObj(pattern -> new float[] {half(pattern), pattern == 0x7bff ? 65536 : half(pattern + 1)})
                .flatMapToDouble(pair -> {
                    float middle = (pair[0] + pair[1]) / 2;
                    float anywhere = pair[0] + (pair[1] - pair[0]) * 0.3f;
                    return Stream.of(middle, Math.nextDown(middle), Math.nextUp(middle), anywhere, -middle)
                            .mapToDouble(Float::doubleValue);
                })
                .toArray();

        int[] expected = IntStream.range(0, values.length)
                .map(i -> Short.toUnsignedInt(Float.floatToFloat16((float) values[i])))
                .toArray();

        assertThat(encode(variant, "fp16", values)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void bf16IsTheUpperHalfOfAFloat(String name, Class<?> variant) {
        assertThat(encode(variant, "bf16", patterns(FloatFormatsTest::upperHalf)))
                .isEqualTo(IntStream.range(0, PATTERNS)
                        .map(pattern -> Float.isNaN(upperHalf(pattern)) ? 0x7fc0 : pattern)
                        .toArray());
    }

    private static float half(int pattern) {
        return Float.float16ToFloat((short) pattern);
    }

    private static float upperHalf(int pattern) {
        return Float.intBitsToFloat(pattern << 16);
    }

    private static double[] patterns(Decoding decoding) {
        return IntStream.range(0, PATTERNS).mapToDouble(decoding::value).toArray();
    }

    private static int[] encode(Class<?> variant, String format, double[] values) {
        return (int[]) Compiled.call(variant, "encode", values, format);
    }

    private interface Decoding {
        float value(int pattern);
    }
}
