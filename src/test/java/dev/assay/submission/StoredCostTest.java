package dev.assay.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.growth.Fit;
import dev.assay.submission.StoredCost.Growth;
import dev.assay.submission.StoredCost.Point;
import dev.assay.submission.StoredCost.Variant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoredCostTest {
    private static final List<Variant> JURY = List.of(
            new Variant("Slow", List.of(new Point(10, 900, 0, 0), new Point(100, 90_000, 0, 0)), null, null),
            new Variant("Fast", List.of(new Point(10, 500, 0, 0), new Point(100, 5000, 0, 0)), null, null));

    private static StoredCost cost(@Nullable Growth growth, List<Variant> variants) {
        return new StoredCost(1, 1, 0, 0, 0, List.of(), growth, variants, null, List.of(), List.of("m\0"));
    }

    private static Growth growing(long small, long large) {
        return new Growth(List.of(new Point(100, large, 0, 0), new Point(10, small, 0, 0)), null, null, null);
    }

    @Test
    void lessThanATenthOfTheCheapestVariantAtTheLargestSizeIsSuspicious() {
        assertThat(cost(growing(500, 499), JURY).suspicious()).isTrue();
        assertThat(cost(growing(500, 500), JURY).suspicious()).isFalse();
        assertThat(cost(growing(1, 5000), JURY).suspicious()).isFalse();
    }

    @Test
    void nothingIsSuspiciousThatCannotBeCompared() {
        assertThat(cost(null, JURY).suspicious()).isFalse();
        assertThat(cost(growing(1, 1), List.of()).suspicious()).isFalse();
        assertThat(cost(new Growth(List.of(new Point(99, 1, 0, 0)), null, null, null), JURY)
                        .suspicious())
                .isFalse();
    }

    @Test
    void isReadAsItWasWrittenButForCharactersThatTheDatabaseHasNoRoomFor() throws Exception {
        StoredCost cost = cost(growing(1, 2), JURY);
        String json = new ObjectMapper().writeValueAsString(cost);
        assertThat(StoredCost.ofJson(json)).isEqualTo(cost);
        assertThat(json).doesNotContain("\\u0000").contains("\"costModel\":1", "\"limit\":null", "\"coarse\":[\"m");
    }

    @Test
    void aFitThatWasStoredBeforeDoubtWasToldIsCertain() throws Exception {
        Fit fit = new ObjectMapper().readValue("""
                {"growth": "n", "runnerUp": "n log n", "likelihood": 3, "exponent": 1, "coefficient": 5}
                """, Fit.class);

        assertThat(fit.indistinguishable()).isEmpty();
    }
}
