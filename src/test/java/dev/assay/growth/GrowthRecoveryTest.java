package dev.assay.growth;

import static dev.assay.growth.Curves.curve;
import static dev.assay.growth.Curves.doubling;
import static dev.assay.growth.Curves.log;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How often the class is found again that a curve was made of: random factors, and each cost off by up to 1 %. */
class GrowthRecoveryTest {
    private static final int DRAWS = 2000;
    private static final long[] SIZES = doubling(1000, 7);

    /** Draws the factors of a·f(n) + b·(a lower term) + c. */
    private interface Program {
        DoubleUnaryOperator draw(double a, double b, double c);
    }

    @Test
    void constant() {
        assertThat(part((a, b, c) -> n -> a + c, 100, is(GrowthClass.CONSTANT))).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void logarithmic() {
        assertThat(part((a, b, c) -> n -> a * log(n) + b, 10, is(GrowthClass.LOGARITHMIC)))
                .isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void squaredLogarithm() {
        Program searches = (a, b, c) -> n -> a * log(n) * log(n) + b * log(n) + c / 10_000;

        assertThat(part(searches, 3, is(GrowthClass.LOG_SQUARED))).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void squareRoot() {
        assertThat(part((a, b, c) -> n -> a * Math.floor(Math.sqrt(n)) + b, 10, is(GrowthClass.SQRT_N)))
                .isGreaterThanOrEqualTo(0.99);
        assertThat(part((a, b, c) -> n -> a * Math.sqrt(n) + b * log(n), 3, is(GrowthClass.SQRT_N)))
                .isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void linear() {
        assertThat(part((a, b, c) -> n -> a * n + c, 100, is(GrowthClass.LINEAR)))
                .isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void linearIsNeverRefused() {
        assertThat(part((a, b, c) -> n -> a * n + c, 100, growth -> growth.exceeds(GrowthClass.LINEAR)))
                .isZero();
    }

    @Test
    void linearithmicIsNeverCalledLinearWithUpToThreeTimesItsLinearTerm() {
        Program sort = (a, b, c) -> n -> a * n * log(n) + b * n + c;

        assertThat(part(sort, 3, is(GrowthClass.LINEAR))).isZero();
        assertThat(part(sort, 3, is(GrowthClass.LINEARITHMIC))).isGreaterThanOrEqualTo(0.99);
        assertThat(part(sort, 3, growth -> growth.exceeds(GrowthClass.LINEAR))).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void linearithmicIsNeverCalledDearerWhateverItsLinearTerm() {
        Program sort = (a, b, c) -> n -> a * n * log(n) + b * n + c;

        assertThat(part(sort, 100, growth -> growth.exceeds(GrowthClass.LINEARITHMIC)))
                .isZero();
    }

    @Test
    void linearithmicOfWhichLinearWorkIsSavedIsMostlyNamedAndElseSaidToBeUncertain() {
        Program sort = (a, b, c) -> n -> a * n * log(n) - b * n + c;

        assertThat(part(sort, 3, is(GrowthClass.LINEARITHMIC))).isGreaterThanOrEqualTo(0.99);
        assertThat(part(sort, 3, namedOtherThan(GrowthClass.LINEARITHMIC))).isZero();
    }

    @Test
    void linearithmicWithASquaredLogarithm() {
        Program network = (a, b, c) -> n -> a * n * log(n) * log(n) + b * n * log(n) + c;

        assertThat(part(network, 3, is(GrowthClass.N_LOG_SQUARED))).isGreaterThanOrEqualTo(0.99);
        assertThat(part(network, 3, growth -> growth.exceeds(GrowthClass.LINEARITHMIC)))
                .isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void linearithmicWithASquaredLogarithmIsNeverCalledNSqrtN() {
        Program sorts = (a, b, c) -> n -> a * n * log(n) * log(n) + b * n + c;

        assertThat(part(sorts, 10, is(GrowthClass.N_SQRT_N))).isZero();
        assertThat(part(sorts, 10, is(GrowthClass.N_LOG_SQUARED))).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void nSqrtN() {
        assertThat(part((a, b, c) -> n -> a * n * Math.sqrt(n) + b * n + c, 10, is(GrowthClass.N_SQRT_N)))
                .isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void quadratic() {
        assertThat(part((a, b, c) -> n -> a * n * n + b * n + c, 100, is(GrowthClass.QUADRATIC)))
                .isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void quadraticWithALogarithm() {
        assertThat(part((a, b, c) -> n -> a * n * n * log(n) + b * n * n + c, 3, is(GrowthClass.QUADRATIC_LOG)))
                .isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void cubic() {
        assertThat(part((a, b, c) -> n -> a * n * n * n + b * n * n + c, 100, is(GrowthClass.CUBIC)))
                .isGreaterThanOrEqualTo(0.99);
    }

    /** Which part of the draws fits: a from 1 to 50, b from 0 to so many times a, c up to 100000. */
    private static double part(Program program, double greatestB, Predicate<Growth> expected) {
        Random random = new Random(4);
        long hits = IntStream.range(0, DRAWS)
                .filter(draw -> {
                    double a = random.nextDouble(1, 50);
                    DoubleUnaryOperator cost =
                            program.draw(a, random.nextDouble(0, greatestB * a), random.nextInt(100_001));
                    List<GrowthPoint> wobbling =
                            curve(SIZES, n -> cost.applyAsDouble(n) * random.nextDouble(0.99, 1.01));
                    return expected.test(Curves.fit(wobbling));
                })
                .count();
        return (double) hits / DRAWS;
    }

    /** Named, without doubt. */
    private static Predicate<Growth> is(GrowthClass expected) {
        return growth -> growth.likeliest() == expected && growth.certain();
    }

    private static Predicate<Growth> namedOtherThan(GrowthClass expected) {
        return growth -> growth.likeliest() != expected && growth.certain();
    }
}
