package dev.assay.format.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.assay.format.validation.InvalidPackageException;
import dev.assay.testing.Allocation;
import dev.assay.testing.Mutants;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** A package in order but for its {@code problem.yaml}, which may be anything. */
class ProblemYamlFuzzTest {
    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    static List<byte[]> texts() {
        return Stream.of(SmallPackage.YAML, """
                        problem_format_version: 2025-09
                        name: &name "Sum \\u6c42 \\x41"
                        uuid: 3d1d7e0e-1f0a-4a58-9d2d-9f2b5a4f6c01
                        type: [pass-fail]
                        credits: {authors: [{name: *name, email: a@example.org}, B], testers: C}
                        languages: all
                        limits: {time_limit: !!float 1e0, memory: 0x10}
                        assay:
                          difficulty: hard
                          checker: {float: {absolute: 1e-9, relative: 1e-6}}
                          starter: |2-
                             class Main {}
                          ? complex
                          : >+
                            folded

                        """, "%YAML 1.2\n---\n- [a, {b: !t c}]\n...\n--- # again\n<<: *x\n")
                .map(text -> text.getBytes(UTF_8))
                .toList();
    }

    @Test
    void damagedProblemYamlIsReadOrRefused() {
        Mutants.feed(1_500, texts(), this::anyProblemYamlIsReadOrRefusedWithItsLines);
    }

    @MethodSource("texts")
    @FuzzTest(maxDuration = "1m")
    void anyProblemYamlIsReadOrRefusedWithItsLines(byte[] yaml) {
        Allocation.staysBelow((16 << 20) + 2048L * yaml.length, () -> read(yaml));
    }

    private static void read(byte[] yaml) {
        try {
            new SmallPackage().put("problem.yaml", yaml).read();
        } catch (InvalidPackageException refused) {
            int lines = 1
                    + (int) new String(yaml, UTF_8)
                            .chars()
                            .filter(c -> LINE_ENDS.indexOf(c) >= 0)
                            .count();
            assertThat(refused.errors()).isNotEmpty().allSatisfy(error -> {
                assertThat(error.message()).isNotBlank();
                assertThat(error.line()).isBetween(0, lines);
            });
        }
    }
}
