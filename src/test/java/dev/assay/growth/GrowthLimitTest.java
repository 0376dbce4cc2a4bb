package dev.assay.growth;

import static dev.assay.growth.Curves.doubling;
import static dev.assay.growth.Curves.fit;
import static dev.assay.growth.Curves.log;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.growth.MeasuredCurves.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a curve is refused. */
class GrowthLimitTest {
    @ParameterizedTest
    @MethodSource("dev.assay.growth.MeasuredCurves#costs")
    void whatIsAllowedIsNotRefused(Named curve) {
        Growth growth = fit(curve.points());

        assertThat(allowing(growth)).as(growth.toString()).contains(curve.growth());
    }

    @ParameterizedTest
    @MethodSource("dev.assay.growth.MeasuredCurves#costs")
    void whatIsDearerThanAllowedIsRefused(Named curve) {
        Growth growth = fit(curve.points());

        assertThat(allowing(growth)).as(growth.toString()).allMatch(allowed -> allowed.compareTo(curve.growth()) >= 0);
    }

    @Test
    void sortingIsRefusedWhereLinearIsDemandedAtSixSizes() {
        for (double linear : new double[] {-2, 0, 1, 3, 5}) {
            Growth growth = fit(doubling(1000, 6), n -> 20 * n * log(n) + 20 * linear * n + 400);

            assertThat(growth.exceeds(GrowthClass.LINEAR)).as(growth.toString()).isTrue();
            assertThat(growth.exceeds(GrowthClass.LINEARITHMIC)).isFalse();
        }
    }

    /** Bytecodes of quickselect for each element, with random pivots: linear on average, and that is all one can say. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000:28300 2000:63200 4000:82800 8000:233700 16000:400100 32000:620000",
                "1000:40400 2000:50600 4000:92400 8000:189600 16000:520000 32000:800000",
                "1000:24500 2000:47000 4000:128000 8000:216000 16000:418000 32000:1120000",
                "1000:33000 2000:48000 4000:140000 8000:310000 16000:470000 32000:860000 64000:2300000"
            })
    void whatWobblesWildlyIsNotRefused(String points) {
        assertThat(fit(MeasuredCurves.points(points)).exceeds(GrowthClass.LINEAR))
                .isFalse();
    }

    @Test
    void classesThatAreNotToldFromEachOtherAreBothAboveWhatIsBelowThem() {
        // between n log n and n√n: either may be said, but it is not linear
        Growth growth = fit(doubling(1000, 6), n -> 9 * Math.pow(n, 1.3));

        assertThat(growth.exceeds(GrowthClass.LINEAR)).isTrue();
    }

    @Test
    void inDoubtNothingIsRefused() {
        // a slow rise in four points that scatter as much
        Growth growth = fit(MeasuredCurves.points("1000:50000 2000:111000 4000:204000 8000:460000"));

        assertThat(growth.exceeds(GrowthClass.LINEAR)).as(growth.toString()).isFalse();
    }

    @Test
    void whoExceedsAClassExceedsAllCheaperOnes() {
        Stream.concat(MeasuredCurves.costs(), MeasuredCurves.bytes()).forEach(curve -> {
            Growth growth = fit(curve.points());
            List<GrowthClass> allowing = allowing(growth);

            assertThat(allowing).contains(growth.likeliest(), GrowthClass.EXPONENTIAL);
            assertThat(allowing.getLast().ordinal() - allowing.getFirst().ordinal())
                    .as("one range without holes: %s", allowing)
                    .isEqualTo(allowing.size() - 1);
        });
    }

    @Test
    void theRunnerUpIsTheCheapestClassThatIsNotExcluded() {
        // all are far from n, so it is the next best
        assertThat(fit(doubling(1000, 7), n -> 30 * n).likelihoodRatio()).isGreaterThan(1000);

        Growth sort = fit(MeasuredCurves.points(
                "1000:256200 2000:574000 4000:1092400 8000:2305600 16000:4915200 32000:11152000 64000:23872000"));
        assertThat(sort.likeliest()).isEqualTo(GrowthClass.LINEARITHMIC);
        assertThat(sort.runnerUp()).isEqualTo(GrowthClass.LINEAR);
        assertThat(sort.likelihoodRatio()).isBetween(1.0, 100.0);
        assertThat(sort.exceeds(GrowthClass.LINEAR)).isFalse();
    }

    /** The classes that a problem may allow without refusing this. */
    private static List<GrowthClass> allowing(Growth growth) {
        return Arrays.stream(GrowthClass.values())
                .filter(allowed -> !growth.exceeds(allowed))
                .toList();
    }
}
