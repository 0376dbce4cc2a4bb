package dev.assay.growth;

import static dev.assay.growth.Curves.curve;
import static dev.assay.growth.Curves.doubling;
import static dev.assay.growth.Curves.doublingTable;
import static dev.assay.growth.Curves.fit;
import static dev.assay.growth.Curves.log;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.growth.MeasuredCurves.Named;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which class a curve is given. */
class GrowthTest {
    private static final long[] SIZES = doubling(1000, 7);

    @ParameterizedTest
    @MethodSource("dev.assay.growth.MeasuredCurves#costs")
    void measuredCost(Named curve) {
        assertThat(fit(curve.points()).likeliest()).isEqualTo(curve.growth());
    }

    @ParameterizedTest
    @MethodSource("dev.assay.growth.MeasuredCurves#bytes")
    void measuredAllocation(Named curve) {
        assertThat(fit(curve.points()).likeliest()).isEqualTo(curve.growth());
    }

    @Test
    void mergeSortIsNotLinearThoughItDoesMuchLinearWork() {
        Growth growth = fit(SIZES, n -> 22 * n * log(n) + 40 * n + 300);

        assertThat(growth.likeliest()).isEqualTo(GrowthClass.LINEARITHMIC);
        assertThat(growth.coefficient()).isCloseTo(22, within(0.5));
        assertThat(growth.exponent()).isCloseTo(1.09, within(0.02));
    }

    @Test
    void aSortThatLeavesShortRunsToInsertionSortMayCostLessThanTheLogarithmSays() {
        assertIs(GrowthClass.LINEARITHMIC, fit(SIZES, n -> 30 * n * log(n) - 90 * n + 500));
    }

    @Test
    void linearithmicAndNSqrtNAreTold() {
        assertIs(GrowthClass.N_SQRT_N, fit(SIZES, n -> 3 * n * Math.sqrt(n) + 60 * n + 2000));
        assertIs(GrowthClass.LINEARITHMIC, fit(SIZES, n -> 90 * n * log(n) + 30 * n + 2000));
    }

    @Test
    void aLogarithmOnTopOfASquareIsSeen() {
        long[] sizes = doubling(50, 5);

        assertIs(GrowthClass.QUADRATIC_LOG, fit(sizes, n -> 9 * n * n * log(n) + 20 * n * n + 30 * n + 100));
        assertIs(GrowthClass.QUADRATIC, fit(sizes, n -> 50 * n * n + 300 * n * log(n) + 100 * n + 1000));
    }

    @Test
    void aTriangleOfPairsIsASquareFromTheSmallestSizesOn() {
        assertIs(GrowthClass.QUADRATIC, fit(doubling(8, 6), n -> 11 * n * (n - 1) / 2 + 7 * n + 9));
    }

    @Test
    void aTetrahedronOfTriplesIsACube() {
        assertIs(GrowthClass.CUBIC, fit(doubling(8, 5), n -> 9 * n * (n - 1) * (n - 2) / 6 + 5 * n * n + 20));
    }

    @Test
    void aMatrixProductIsACubeThoughItsMatricesAreMadeFirst() {
        assertIs(GrowthClass.CUBIC, fit(doubling(8, 5), n -> 18 * n * n * n + 61 * n * n + 22 * n + 40));
    }

    @Test
    void aTableThatDoublesIsLinearAtWhateverSizesItIsMet() {
        for (long[] sizes : new long[][] {
            SIZES,
            {1000, 3000, 10000, 30000, 100000, 300000},
            {1000, 1700, 3000, 5000, 9000, 16000, 27000, 50000},
            {700, 1100, 1600, 2400, 3700, 6000}
        }) {
            assertIs(GrowthClass.LINEAR, fit(sizes, doublingTable(90, 30)));
            assertThat(fit(sizes, doublingTable(90, 30)).exceeds(GrowthClass.LINEAR))
                    .isFalse();
        }
    }

    @Test
    void aSieveIsLinear() {
        assertIs(GrowthClass.LINEAR, fit(SIZES, n -> 8 * n * (Math.log(Math.log(n)) - 0.43) + 22 * n + 50));
        assertIs(GrowthClass.LINEAR, fit(SIZES, n -> 9 * n * Math.log(Math.log(n)) + 7 * n + 50));
    }

    @Test
    void aFewStepsOfABinarySearchAreALogarithm() {
        assertIs(GrowthClass.LOGARITHMIC, fit(MeasuredCurves.points("1000:95 2000:104 4000:113 8000:122 16000:131")));
        assertIs(
                GrowthClass.LOGARITHMIC,
                fit(MeasuredCurves.points("1000:9 2000:10 4000:11 8000:12 16000:13 32000:14")));
    }

    @Test
    void aBinarySearchThatMayFindEarlyIsALogarithm() {
        assertIs(
                GrowthClass.LOGARITHMIC,
                fit(MeasuredCurves.points("1000:95 2000:110 4000:107 8000:131 16000:122 32000:146 64000:149")));
    }

    @Test
    void equalCostsAreConstant() {
        Growth growth = fit(SIZES, n -> 142);

        assertIs(GrowthClass.CONSTANT, growth);
        assertThat(growth.exponent()).isCloseTo(0, within(1e-9));
        assertThat(growth.coefficient()).isCloseTo(142, within(1e-6));
    }

    @Test
    void nothingIsConstant() {
        Growth growth = fit(SIZES, n -> 0);

        assertIs(GrowthClass.CONSTANT, growth);
        assertThat(growth.coefficient()).isZero();
    }

    @Test
    void aCostThatHardlyWobblesIsConstant() {
        assertIs(GrowthClass.CONSTANT, fit(MeasuredCurves.points("1000:94 3000:94 10000:94 30000:95 100000:94")));
        assertIs(GrowthClass.CONSTANT, fit(MeasuredCurves.points("10:1020 20:990 40:1010 80:1000 160:980 320:1015")));
    }

    @Test
    void anyBaseIsExponential() {
        long[] sizes = {8, 10, 12, 14, 16, 18, 20, 22};
        double golden = (1 + Math.sqrt(5)) / 2;

        assertIs(GrowthClass.EXPONENTIAL, fit(sizes, n -> 7 * Math.pow(2, n) + 100));
        assertIs(GrowthClass.EXPONENTIAL, fit(sizes, n -> 16 * Math.pow(golden, n) - 9));
        assertIs(GrowthClass.EXPONENTIAL, fit(sizes, n -> 4 * Math.pow(3, n)));
        assertIs(GrowthClass.EXPONENTIAL, fit(sizes, n -> 30 * Math.pow(2, n / 2)));
        assertIs(GrowthClass.EXPONENTIAL, fit(sizes, n -> 9 * n * Math.pow(2, n) + 40 * n));
        assertThat(fit(sizes, n -> 7 * Math.pow(2, n) + 100).coefficient()).isCloseTo(7, within(0.3));
    }

    @Test
    void permutationsAreDearerThanAnyPower() {
        Growth growth = fit(MeasuredCurves.points("4:912 5:4630 6:27900 7:195400 8:1563400 9:14070800"));

        assertIs(GrowthClass.EXPONENTIAL, growth);
        assertThat(growth.exceeds(GrowthClass.CUBIC)).isTrue();
    }

    @Test
    void aPowerThatHasNoClassIsNotTakenForACheapOne() {
        assertThat(fit(doubling(8, 5), n -> n * n * n * n).exceeds(GrowthClass.QUADRATIC_LOG))
                .isTrue();
        assertThat(fit(doubling(8, 6), n -> 20 * Math.pow(n, 6)).exceeds(GrowthClass.QUADRATIC_LOG))
                .isTrue();
        assertThat(fit(doubling(100, 6), n -> 9 * Math.pow(n, 2.5)).exceeds(GrowthClass.N_SQRT_N))
                .isTrue();
    }

    @Test
    void aCubeAtTheSizesOfSubsetsIsNotExponential() {
        assertIs(GrowthClass.CUBIC, fit(new long[] {8, 10, 12, 14, 16, 18, 20, 22}, n -> 12 * n * n * n + 40 * n * n));
    }

    @Test
    void aTableOfFixedSizeHidesWhatGrowsBesideItUntilItIsVisible() {
        assertIs(GrowthClass.LINEAR, fit(doubling(1000, 6), n -> 65536 * 13 + 34 * n));
        assertIs(GrowthClass.LINEAR, fit(doubling(8000, 6), n -> 65536 * 13 + 34 * n));
        assertIs(GrowthClass.CONSTANT, fit(doubling(10, 6), n -> 65536 * 13 + 34 * n));
    }

    @Test
    void oneOddSizeDoesNotMakeAClass() {
        // the last one was measured by a meter that lost a fifth of it
        assertIs(
                GrowthClass.QUADRATIC,
                fit(MeasuredCurves.points("50:139987 100:556753 200:2220577 400:8870697 800:35375805 1600:114365977")));
        assertIs(
                GrowthClass.LINEAR,
                fit(MeasuredCurves.points("1000:21000 2000:42100 4000:84000 8000:201000 16000:336000 32000:672000")));
    }

    @Test
    void theOrderOfThePointsIsOfNoConcern() {
        List<GrowthPoint> points = curve(SIZES, n -> 5 * n * Math.sqrt(n) + 77);

        assertThat(Growth.fit(points.reversed())).isEqualTo(Growth.fit(points));
    }

    @Test
    void theUnitIsOfNoConcern() {
        Growth bytecodes = fit(SIZES, n -> 1000 * n * log(n) + 2000 * n);
        Growth thousands = fit(SIZES, n -> n * log(n) + 2 * n);

        assertThat(thousands.likeliest()).isEqualTo(bytecodes.likeliest());
        assertThat(thousands.exponent()).isCloseTo(bytecodes.exponent(), within(1e-3));
        assertThat(1000 * thousands.coefficient()).isCloseTo(bytecodes.coefficient(), within(5.0));
    }

    @Test
    void theExponentIsTheOneOfTheLargerSizes() {
        assertThat(fit(SIZES, n -> 12 * n).exponent()).isCloseTo(1, within(1e-3));
        assertThat(fit(SIZES, n -> 3 * n * n + 4000 * n).exponent()).isBetween(1.9, 2.0);
        assertThat(fit(SIZES, n -> n * Math.sqrt(n)).exponent()).isCloseTo(1.5, within(1e-3));
    }

    private static void assertIs(GrowthClass expected, Growth growth) {
        assertThat(growth.likeliest()).as(growth.toString()).isEqualTo(expected);
    }
}
