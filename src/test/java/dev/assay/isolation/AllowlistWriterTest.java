package dev.assay.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The list that is checked in is what the class files of this JDK say. */
class AllowlistWriterTest {
    private static final String HOW = "java.base.txt is not what is computed now. Make it anew after ./mvnw compile:"
            + " java -cp target/classes dev.assay.isolation.AllowlistWriter src/main/resources/isolation/java.base.txt"
            + " and look at what has changed";

    private static Review review;
    private static List<String> computed;

    @BeforeAll
    static void compute() throws IOException {
        review = Review.read();
        computed = AllowlistWriter.compute(review);
    }

    @Test
    void checkedInListIsWhatIsComputed() throws IOException {
        List<String> shipped = ApiAllowlist.shipped();
        assertThat(computed.size()).isGreaterThan(5_000);
        if (shipped.getFirst().equals(computed.getFirst())) {
            assertThat(computed).as(HOW).isEqualTo(shipped);
        } else {
            // another JDK computes its own list: it may differ by what that JDK has changed, and not by much
            assertThat(computed)
                    .as("for %s", computed.getFirst())
                    .hasSizeBetween(shipped.size() * 9 / 10, shipped.size() * 11 / 10);
        }
    }

    @Test
    void everyLineOfTheReviewIsNeeded() {
        assertThat(review.unused()).isEmpty();
    }

    @Test
    void stateIsFoundAndItsAbsenceToo() {
        ApiAllowlist list = ApiAllowlist.of(computed);

        assertThat(list.sign("java/util/TimeZone", "setDefault(Ljava/util/TimeZone;)V"))
                .isEqualTo('-');
        assertThat(list.sign("java/util/SimpleTimeZone", "setDefault(Ljava/util/TimeZone;)V"))
                .isEqualTo('-');
        assertThat(list.sign("java/lang/Math", "random()D")).isEqualTo('-');
        assertThat(list.sign("java/lang/Math", "sqrt(D)D")).isEqualTo('+');
        assertThat(list.sign("java/util/ArrayList", "stream()Ljava/util/stream/Stream;"))
                .isEqualTo('+');
        assertThat(list.sign("java/util/ArrayList", "notThere()V")).isEqualTo('-');
        assertThat(list.sign("java/util/HashMap", "put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"))
                .isEqualTo('?');
    }
}
