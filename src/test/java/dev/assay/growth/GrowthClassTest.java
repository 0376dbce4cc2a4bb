package dev.assay.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GrowthClassTest {
    @Test
    void everyLabelIsReadBack() {
        for (GrowthClass growth : GrowthClass.values()) {
            assertThat(GrowthClass.ofText(growth.label())).contains(growth);
        }
    }

    @Test
    void whatAKeyboardHasIsReadToo() {
        assertThat(GrowthClass.ofText("log^2 n")).contains(GrowthClass.LOG_SQUARED);
        assertThat(GrowthClass.ofText("sqrt n")).contains(GrowthClass.SQRT_N);
        assertThat(GrowthClass.ofText("n log^2 n")).contains(GrowthClass.N_LOG_SQUARED);
        assertThat(GrowthClass.ofText("n sqrt n")).contains(GrowthClass.N_SQRT_N);
        assertThat(GrowthClass.ofText("n^2")).contains(GrowthClass.QUADRATIC);
        assertThat(GrowthClass.ofText("n^2 log n")).contains(GrowthClass.QUADRATIC_LOG);
        assertThat(GrowthClass.ofText("n^3")).contains(GrowthClass.CUBIC);
        assertThat(GrowthClass.ofText("2^n")).contains(GrowthClass.EXPONENTIAL);
        assertThat(GrowthClass.ofText(" N  Log\tN ")).contains(GrowthClass.LINEARITHMIC);
    }

    @Test
    void otherTextsAreNoClass() {
        for (String text : new String[] {"", "nlogn", "n^4", "√ n", "log log n", "O(n)", "LINEAR", "2"}) {
            assertThat(GrowthClass.ofText(text)).as(text).isEmpty();
        }
    }

    @Test
    void theOrderIsTheOneOfTheFunctionsAtLargeSizes() {
        double[] values = Arrays.stream(GrowthClass.values())
                .mapToDouble(growth -> growth.of(1 << 20))
                .toArray();

        assertThat(values).isSorted().startsWith(1, 20, 400, 1024, 1 << 20, 20 << 20, 400 << 20, 1 << 30);
    }

    @Test
    void logarithmsAreToTheBase2() {
        assertThat(GrowthClass.LINEARITHMIC.of(1024)).isCloseTo(10240, within(1e-6));
        assertThat(GrowthClass.LOGARITHMIC.of(1)).isZero();
    }
}
