package dev.assay.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow") // left out by ./assay test --fast
class KernelsBenchTest {
    private static final List<Kernel> TINY = List.of(
            TimedKernels.attention(1, 9, 4, true, 1),
            TimedKernels.linearAttention(1, 9, 4, 2),
            TimedKernels.selectiveScan(9, 4, 2, 3));

    @Test
    void jsonHasTheFiguresOfEachKernelOnEachNumberOfThreads() throws Exception {
        JsonNode record = new ObjectMapper().readTree(run("--json"));

        assertThat(record.get("bench").asText()).isEqualTo("kernels");
        assertThat(record.fieldNames()).toIterable().contains("machine", "jdk", "commit", "date");
        assertThat(record.get("pytorch_left_out").asText()).isEqualTo("--no-pytorch");
        assertThat(record.get("peak_gflops").get("2").asDouble()).isPositive();
        assertThat(record.get("kernels")).hasSize(3 * 2).allSatisfy(kernel -> {
            assertThat(kernel.get("forms").fieldNames()).toIterable().containsExactly("plain", "vector");
            assertThat(kernel.get("forms")).allSatisfy(form -> {
                assertThat(form.get("ms").asDouble()).isPositive();
                assertThat(form.get("gflops").asDouble()).isPositive();
                assertThat(form.get("of_peak").asDouble()).isPositive();
                assertThat(form.get("difference").asDouble()).isLessThan(1e-5);
            });
        });
    }

    @Test
    void tableSaysThatPyTorchIsLeftOutAndEndsWithTheJson() throws Exception {
        List<String> lines = run().lines().toList();

        assertThat(lines).contains("PyTorch left out: --no-pytorch");
        assertThat(lines).anyMatch(line -> line.startsWith("selective scan {n=9, channels=4, states=2}, threads 2"));
        assertThat(new ObjectMapper().readTree(lines.getLast()).get("bench").asText())
                .isEqualTo("kernels");
    }

    @Test
    void resultsThatDifferAreNotTimed() {
        SequencedMap<String, Form> forms = new LinkedHashMap<>();
        forms.put("pytorch", fixed(1, 2, 3));
        forms.put("vector", fixed(1, 2.01f, 3));

        assertThatThrownBy(() -> new Contest(forms, 1, 0).differences())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("the results of vector and pytorch differ by 0.00463");

        forms.put("vector", fixed(1, Float.NaN, 3));
        assertThatThrownBy(() -> new Contest(forms, 1, 0).differences()).isInstanceOf(IllegalStateException.class);
    }

    private static Form fixed(float... output) {
        return new Form() {
            @Override
            public void run(int threads) {}

            @Override
            public float[] output() {
                return output;
            }
        };
    }

    private static String run(String... options) {
        StringWriter out = new StringWriter();
        String[] arguments = Stream.concat(
                        Stream.of("--no-pytorch", "--rounds", "1", "--warm-up", "0"), Stream.of(options))
                .toArray(String[]::new);
        int code = KernelsBench.line(TINY).setOut(new PrintWriter(out)).execute(arguments);
        assertThat(code).isZero();
        return out.toString();
    }
}
