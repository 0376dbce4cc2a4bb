package dev.assay.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostFormatsTest {
    @ParameterizedTest
    @CsvSource({
        "0,0 B",
        "1023,1023 B",
        "1024,1.0 KiB",
        "1048524,1023.9 KiB",
        "1048575,1.0 MiB",
        "1400000,1.3 MiB",
        "5000000000000,4656.6 GiB"
    })
    void bytesAreWrittenInTheUnitThatFits(long bytes, String written) {
        assertThat(CostFormats.allocation(bytes)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"1.42,1.4", "4.0,4", "9.96,10", "12.3,12", "1000,1000", "1000.1,>1000", "Infinity,>1000"})
    void factorsHaveNoDigitsThatSayNothing(double factor, String written) {
        assertThat(CostFormats.times(factor)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"0,0 %", "0.004,<1 %", "0.01,1 %", "0.756,76 %", "1,100 %"})
    void smallShareIsShownAsLessThanOnePercent(double share, String written) {
        assertThat(CostFormats.percent(share)).isEqualTo(written);
    }

    @Test
    void hottestLinesComeFirstAndNoMoreThanTen() {
        List<StoredCost.Line> lines = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> new StoredCost.Line(i, i == 3 ? 0 : i * 10L))
                .toList();
        List<HotSpot> hottest = HotSpot.of(lines, "one\n  two\n");
        assertThat(hottest).extracting(HotSpot::number).containsExactly(12, 11, 10, 9, 8, 7, 6, 5, 4, 2);
        assertThat(hottest.getFirst().share()).isEqualTo(120 / 750.0);
        assertThat(hottest.getLast().text()).isEqualTo("two");
        assertThat(hottest.getFirst().text())
                .as("a line that the source has not")
                .isEmpty();
    }

    @Test
    void sizesThatAVariantHasNotStayEmpty() {
        StoredCost cost = new StoredCost(
                1,
                0,
                0,
                0,
                0,
                List.of(),
                new StoredCost.Growth(
                        List.of(new StoredCost.Point(10, 5, 0, 0), new StoredCost.Point(20, 9, 0, 0)),
                        null,
                        null,
                        null),
                List.of(new StoredCost.Variant("V", List.of(new StoredCost.Point(20, 7, 0, 0)), null, null)),
                null,
                List.of(),
                List.of());
        assertThat(GrowthRow.of(cost))
                .containsExactly(
                        new GrowthRow(10, 5, List.of(Optional.empty())),
                        new GrowthRow(20, 9, List.of(Optional.of(7L))));
    }
}
