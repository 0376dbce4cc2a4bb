package dev.assay.growth;

import static dev.assay.growth.Curves.fit;
import static dev.assay.growth.MeasuredCurves.points;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a meter or a package gives, an answer is found: a class, or that there is none. */
class GrowthOfOddDataTest {
    @Test
    void fewerThanFourSizesShowNoGrowth() {
        assertThat(Growth.fit(List.of())).isEmpty();
        assertThat(Growth.fit(points("1000:5"))).isEmpty();
        assertThat(Growth.fit(points("1000:5 2000:10 4000:20"))).isEmpty();
        assertThat(Growth.fit(points("1000:5 1000:6 1000:7 1000:8 1000:9"))).isEmpty();
        assertThat(Growth.fit(points("1000:5 2000:10 4000:20 8000:40"))).isPresent();
    }

    @Test
    void sizesBelowTwoAreNotCounted() {
        assertThat(Growth.fit(points("-4:5 0:10 1:20 2:40 4:80 8:160"))).isEmpty();
        assertThat(fit(points("0:0 1:0 -9:3 2:400 4:800 8:1600 16:3200 32:6400"))
                        .likeliest())
                .isEqualTo(GrowthClass.LINEAR);
    }

    @Test
    void severalMeasurementsOfOneSizeCountAsTheirMean() {
        assertThat(fit(points("1000:90 1000:110 2000:250 4000:420 4000:380 2000:150 8000:800 16000:1600")))
                .isEqualTo(fit(points("1000:100 2000:200 4000:400 8000:800 16000:1600")));
    }

    @Test
    void whatFallsGrowsLessThanAnything() {
        Growth growth = fit(points("1000:64000 2000:32000 4000:16000 8000:8000 16000:4000"));

        assertThat(growth.likeliest()).isEqualTo(GrowthClass.CONSTANT);
        assertThat(growth.exponent()).isNegative();
        assertThat(growth.exceeds(GrowthClass.CONSTANT)).isFalse();
    }

    @Test
    void negativeCostsAreNone() {
        assertThat(fit(points("1000:-5 2000:-7 4000:-9 8000:-11 16000:-13")))
                .isEqualTo(fit(points("1000:0 2000:0 4000:0 8000:0 16000:0")));
    }

    @Test
    void zerosAmongOtherValuesAreBorne() {
        assertFinite(fit(points("1000:0 2000:0 4000:0 8000:0 16000:4096")));
        assertFinite(fit(points("1000:4096 2000:0 4000:4096 8000:0 16000:4096")));
    }

    @Test
    void whateverTheNumbersAreTheAnswerIsFinite() {
        Random random = new Random(20261125);
        for (int draw = 0; draw < 3000; draw++) {
            List<GrowthPoint> curve = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                curve.add(new GrowthPoint(anyNumber(random), anyNumber(random)));
            }
            Growth.fit(curve).ifPresent(GrowthOfOddDataTest::assertFinite);
        }
    }

    private static long anyNumber(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Long.MAX_VALUE;
            case 1 -> Long.MIN_VALUE;
            case 2 -> random.nextInt(-2, 3);
            default -> random.nextLong() >> random.nextInt(64);
        };
    }

    private static void assertFinite(Growth growth) {
        assertThat(new double[] {growth.likelihoodRatio(), growth.exponent(), growth.coefficient()})
                .as(growth.toString())
                .doesNotContain(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
        assertThat(growth.likelihoodRatio()).isGreaterThanOrEqualTo(1);
        assertThat(growth.runnerUp()).isNotEqualTo(growth.likeliest());
        assertThat(growth.indistinguishable()).isSorted().doesNotContain(growth.likeliest());
    }
}
