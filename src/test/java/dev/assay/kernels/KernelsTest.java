package dev.assay.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.testing.Compiled;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sizes are chosen to be no multiple of lanes, panels, tiles or chunks, on any machine, and to be less than one. */
@Tag("slow") // left out by ./assay test --fast
class KernelsTest {
    private static final Path PROBLEMS = Path.of("problems");

    static Stream<Arguments> attention() {
        return Stream.of(
                Arguments.of(1, 1, 1, true, 1),
                Arguments.of(1, 2, 3, false, 1),
                Arguments.of(2, 33, 5, true, 2),
                Arguments.of(3, 129, 64, true, 1),
                Arguments.of(3, 130, 33, false, 2),
                Arguments.of(1, 300, 17, true, 4));
    }

    @ParameterizedTest
    @MethodSource("attention")
    void softmaxAttentionAgreesWithItsReference(int heads, int n, int d, boolean causal, int threads) {
        Kernel kernel = TimedKernels.attention(heads, n, d, causal, n + d);
        float[][][] in = heads(kernel, d);
        float[][] expected = new float[heads * n][];
        for (int h = 0; h < heads; h++) {
            float[][] rows = reference(
                    "attention/softmax-attention/submissions/accepted/RowByRow.java",
                    "attend",
                    part(in[0], h, n),
                    part(in[1], h, n),
                    part(in[2], h, n),
                    causal);
            System.arraycopy(rows, 0, expected, h * n, n);
        }

        assertBothAgree(kernel, expected, threads);
    }

    static Stream<Arguments> linearAttention() {
        return Stream.of(
                Arguments.of(1, 1, 1, 1),
                Arguments.of(2, 7, 3, 2),
                Arguments.of(1, 33, 64, 1),
                Arguments.of(3, 257, 21, 2),
                Arguments.of(1, 500, 65, 3));
    }

    @ParameterizedTest
    @MethodSource("linearAttention")
    void linearAttentionAgreesWithItsReference(int heads, int n, int d, int threads) {
        Kernel kernel = TimedKernels.linearAttention(heads, n, d, n + d);
        float[][][] in = heads(kernel, d);
        float[][] expected = new float[heads * n][];
        for (int h = 0; h < heads; h++) {
            float[][] rows = reference(
                    "attention/linear-attention/submissions/accepted/Recurrent.java",
                    "linearAttention",
                    part(in[0], h, n),
                    part(in[1], h, n),
                    part(in[2], h, n),
                    true);
            System.arraycopy(rows, 0, expected, h * n, n);
        }

        assertBothAgree(kernel, expected, threads);
    }

    static Stream<Arguments> selectiveScan() {
        return Stream.of(
                Arguments.of(1, 1, 1, 1),
                Arguments.of(5, 3, 2, 4),
                Arguments.of(33, 16, 16, 1),
                Arguments.of(65, 37, 5, 2),
                Arguments.of(400, 50, 16, 3));
    }

    @ParameterizedTest
    @MethodSource("selectiveScan")
    void selectiveScanAgreesWithItsReference(int n, int channels, int states, int threads) {
        Kernel kernel = TimedKernels.selectiveScan(n, channels, states, n + channels);
        float[][] expected = reference(
                "ssm/mamba-selective-scan/submissions/accepted/Sequential.java",
                "selectiveScan",
                rows(kernel.inputs().get(0), channels),
                rows(kernel.inputs().get(1), channels),
                rows(kernel.inputs().get(2), states),
                rows(kernel.inputs().get(3), states),
                rows(kernel.inputs().get(4), states),
                kernel.inputs().get(5).values(),
                new float[channels][states],
                1);

        assertBothAgree(kernel, expected, threads);
    }

    private static void assertBothAgree(Kernel kernel, float[][] expected, int threads) {
        float[] flat = new float[kernel.outputs()];
        for (int i = 0; i < expected.length; i++) {
            System.arraycopy(expected[i], 0, flat, i * expected[i].length, expected[i].length);
        }
        Class<?> type = Compiled.of(kernel.source(), "Kernels");
        for (String name : new String[] {"plain", "vector"}) {
            JavaForm form = JavaForm.of(kernel, type, name);
            form.run(threads);
            assertThat(Contest.difference(form.output(), flat)).as(name).isLessThan(1e-5);
        }
    }

    private static float[][] reference(String file, String method, Object... arguments) {
        return (float[][]) Compiled.call(Compiled.of(PROBLEMS.resolve(file), "Solution"), method, arguments);
    }

    /** Queries, keys and values of all heads, one row a position. */
    private static float[][][] heads(Kernel kernel, int d) {
        return kernel.inputs().stream().map(input -> rows(input, d)).toArray(float[][][]::new);
    }

    private static float[][] part(float[][] rows, int head, int n) {
        return Arrays.copyOfRange(rows, head * n, (head + 1) * n);
    }

    private static float[][] rows(Tensor tensor, int columns) {
        float[][] rows = new float[tensor.values().length / columns][columns];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(tensor.values(), i * columns, rows[i], 0, columns);
        }
        return rows;
    }
}
