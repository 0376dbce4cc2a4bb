package dev.assay.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitRuleTest {

    /** In milliseconds: the smallest multiple of the resolution that leaves the room which the factor asks for. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # factor, resolution, slowest, limit
            2,   1000,    0, 1000
            2,   1000,  400, 1000
            2,   1000,  500, 1000
            2,   1000,  501, 2000
            2.5, 1000, 1000, 3000
            5,   1000,  410, 3000
            2,    100,  123,  300
            1,    250,  250,  250
            """)
    void limitIsTheSmallestMultipleWithRoomAbove(double factor, long resolution, long slowest, long limit) {
        TimeLimitRule rule = new TimeLimitRule(Optional.empty(), factor, 1.5, Duration.ofMillis(resolution));

        assertThat(rule.above(Duration.ofMillis(slowest))).isEqualTo(Duration.ofMillis(limit));
    }
}
