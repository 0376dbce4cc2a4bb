package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@JudgingTest
class VariantBenchmarkIT {
    private static OpenJudge open;

    @BeforeAll
    static void openJudge(OpenJudge shared) {
        open = shared;
    }

    @Test
    void everyVariantIsMeasuredAtEverySize() throws Exception {
        PreparedProblem problem = open.problem(Path.of("problems/decoding/mtp-loss"));

        List<VariantMeasurement> variants = open.engine().variantBenchmark().measure(problem);

        List<Long> sizes = problem.sizes().stream().map(size -> (long) size.n()).toList();
        assertThat(variants).extracting(VariantMeasurement::name).containsExactlyInAnyOrder("TwoPasses", "OnePass");
        assertThat(variants).allSatisfy(variant -> {
            assertThat(variant.points()).extracting(VariantMeasurement.Point::n).isEqualTo(sizes);
            assertThat(variant.points()).allSatisfy(point -> {
                assertThat(point.cost()).isPositive();
                assertThat(point.bytes()).as("a scalar needs no memory").isZero();
                assertThat(point.time()).isPositive();
                assertThat(point.error().orElseThrow()).isBetween(0.0, 1e-6);
            });
            assertThat(variant.growth().orElseThrow().likeliest().label()).isEqualTo("n");
        });
    }

    @Test
    void packageWithoutSizesHasNoBenchmark() throws Exception {
        assertThat(open.engine().variantBenchmark().measure(open.problem("addition")))
                .isEmpty();
    }
}
