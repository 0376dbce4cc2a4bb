package dev.assay.growth;

import static dev.assay.growth.Curves.doubling;
import static dev.assay.growth.Curves.fit;
import static dev.assay.growth.Curves.log;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.growth.MeasuredCurves.Named;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When a growth says that it cannot tell two classes apart. */
class IndistinguishableTest {
    @Test
    void exactCurvesOfSevenSizesAreCertain() {
        for (GrowthClass growth : GrowthClass.values()) {
            long[] sizes = growth == GrowthClass.EXPONENTIAL
                    ? new long[] {8, 10, 12, 14, 16, 18, 20}
                    : doubling(growth.compareTo(GrowthClass.QUADRATIC) < 0 ? 1000 : 16, 7);

            Growth found = fit(sizes, n -> 20 * growth.of(n) + 60);

            assertThat(found.likeliest()).isEqualTo(growth);
            assertThat(found.indistinguishable()).as(found.toString()).isEmpty();
        }
    }

    @Test
    void muchLinearWorkHidesALogarithm() {
        Growth growth = fit(doubling(1000, 7), n -> 20 * n * log(n) + 600 * n);

        assertThat(growth.likeliest()).isEqualTo(GrowthClass.LINEAR);
        assertThat(growth.indistinguishable()).containsExactly(GrowthClass.LINEARITHMIC);
        assertThat(growth.certain()).isFalse();
    }

    @Test
    void lessLinearWorkDoesNot() {
        Growth growth = fit(doubling(1000, 7), n -> 20 * n * log(n) + 200 * n);

        assertThat(growth.likeliest()).isEqualTo(GrowthClass.LINEARITHMIC);
        assertThat(growth.certain()).as(growth.toString()).isTrue();
    }

    /** As when a program takes too long at the larger sizes. */
    @Test
    void exactCurvesOfFourSizesAreNamedRightOrNotAlone() {
        Random random = new Random(7);
        for (int draw = 0; draw < 500; draw++) {
            double linear = random.nextDouble(0, 10);

            Growth growth = fit(doubling(1000, 4), n -> 20 * (n * log(n) + linear * n));

            assertThat(growth.certain() && growth.likeliest() != GrowthClass.LINEARITHMIC)
                    .as(growth.toString())
                    .isFalse();
        }
    }

    @Test
    void whatMayBeOfTheAllowedClassIsNotRefused() {
        Growth growth = fit(doubling(1000, 7), n -> 20 * n * log(n) + 600 * n);

        assertThat(growth.exceeds(GrowthClass.LINEAR)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("dev.assay.growth.MeasuredCurves#costs")
    void whatIsNamedAloneIsRight(Named curve) {
        Growth growth = fit(curve.points());

        assertThat(growth.certain() && growth.likeliest() != curve.growth())
                .as(growth.toString())
                .isFalse();
    }

    @Test
    void mostMeasuredCurvesAreNamedAlone() {
        long named = MeasuredCurves.costs()
                .filter(curve -> fit(curve.points()).certain())
                .count();

        assertThat((double) named / MeasuredCurves.costs().count()).isGreaterThanOrEqualTo(0.9);
    }
}
