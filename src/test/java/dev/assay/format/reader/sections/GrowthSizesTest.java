package dev.assay.format.reader.sections;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.growth.GrowthClass;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GrowthSizesTest {
    private static final List<Integer> EVEN = List.of(12, 17, 22, 27, 32, 37, 42);

    @Test
    void sevenDoublingSizesAreRight() {
        assertThat(fault(List.of(1000, 2000, 4000, 8000, 16000, 32000, 64000))).isEmpty();
        assertThat(fault(List.of(2, 4, 8, 16, 32, 64, 128))).isEmpty();
    }

    @Test
    void sizesThatAboutDoubleAreRight() {
        assertThat(fault(List.of(15, 31, 63, 127, 255, 511, 1023))).isEmpty();
        assertThat(fault(List.of(16, 36, 64, 121, 256, 529, 1024)))
                .hasValueSatisfying(fault -> assertThat(fault).startsWith("goes from 16 to 36, but each"));
    }

    @Test
    void evenlySpacedSizesAreRightWhereCostMayBeExponential() {
        assertThat(fault(EVEN)).isEmpty();
        assertThat(GrowthSizes.fault(EVEN, Optional.of(GrowthClass.EXPONENTIAL)))
                .isEmpty();
        assertThat(GrowthSizes.fault(EVEN, Optional.of(GrowthClass.CUBIC)))
                .hasValue("is evenly spaced, which is for exponential cost, but 'limit' is n³:"
                        + " write [12, 24, 48, 96, 192, 384, 768]");
    }

    @Test
    void evenlySpacedSizesAreSmall() {
        assertThat(fault(List.of(10, 20, 30, 40, 50, 60, 70)))
                .hasValueSatisfying(fault -> assertThat(fault).startsWith("goes from 20 to 30, but each"));
    }

    @Test
    void aSizeOfOneDoesNotCount() {
        assertThat(fault(List.of(1, 2, 4, 8, 16, 32, 64)))
                .hasValue("has 6 sizes of 2 or more, but telling growth classes apart takes at least 7:"
                        + " write [2, 4, 8, 16, 32, 64, 128]");
        assertThat(fault(List.of(1, 2, 4, 8, 16, 32, 64, 128))).isEmpty();
    }

    @Test
    void tooFewEvenlySpacedSizesAreMendedByEvenlySpacedOnes() {
        assertThat(fault(List.of(12, 16, 20, 24, 28, 32)))
                .hasValueSatisfying(fault -> assertThat(fault).endsWith("write [8, 10, 12, 14, 16, 18, 20]"));
    }

    @Test
    void whatIsSuggestedIsNotTooLarge() {
        assertThat(fault(List.of(50_000_000, 100_000_000)))
                .hasValueSatisfying(fault -> assertThat(fault).endsWith(", 100000000]"));
    }

    private static Optional<String> fault(List<Integer> sizes) {
        return GrowthSizes.fault(sizes, Optional.empty());
    }
}
