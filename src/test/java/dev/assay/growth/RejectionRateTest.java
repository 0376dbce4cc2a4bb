package dev.assay.growth;

import static dev.assay.growth.Curves.curve;
import static dev.assay.growth.Curves.doubling;
import static dev.assay.growth.Curves.log;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many simulated programs a limit refuses, the innocent and the guilty: the table of docs/growth.md, which has five times as many draws. */
class RejectionRateTest {
    private static final int DRAWS = 2_000;

    /** Draws a program and what it costs by size; noise is drawn each time that a size is asked for. */
    private interface Program {
        DoubleUnaryOperator draw(Random random);
    }

    @Test
    void exactLinearProgramsAreNotRefused() {
        assertThat(refused(RejectionRateTest::linear, 5, 8, GrowthClass.LINEAR)).isZero();
    }

    @Test
    void linearProgramsWithStaircasesAreHardlyEverRefused() {
        Program staircase = random -> {
            DoubleUnaryOperator linear = linear(random);
            double capacity = random.nextDouble(12, 24);
            double step = random.nextDouble(0, 1.0 / 3) * linear.applyAsDouble(1e6) / 1e6;
            return n -> linear.applyAsDouble(n)
                    + step * capacity * Math.pow(2, Math.ceil(Math.log(n / capacity) / Math.log(2)));
        };

        assertThat(refused(staircase, 5, 8, GrowthClass.LINEAR)).isLessThanOrEqualTo(0.001);
    }

    @Test
    void linearProgramsWithNoiseAreHardlyEverRefused() {
        assertThat(refused(noisy(RejectionRateTest::linear, 0.02), 5, 8, GrowthClass.LINEAR))
                .isLessThanOrEqualTo(0.001);
    }

    @Test
    void quickselectIsSeldomRefused() {
        assertThat(refused(random -> n -> 10 * quickselect((int) n, random), 7, 7, GrowthClass.LINEAR))
                .isLessThanOrEqualTo(0.005);
    }

    @Test
    void linearithmicProgramsAreHardlyEverRefusedWhereThatIsAllowed() {
        assertThat(refused(RejectionRateTest::linearithmic, 5, 8, GrowthClass.LINEARITHMIC))
                .isZero();
        assertThat(refused(noisy(RejectionRateTest::linearithmic, 0.02), 5, 8, GrowthClass.LINEARITHMIC))
                .isLessThanOrEqualTo(0.001);
    }

    @Test
    void linearithmicProgramsAreRefusedWhereLinearIsAllowed() {
        assertThat(refused(RejectionRateTest::linearithmic, 7, 7, GrowthClass.LINEAR))
                .isEqualTo(1);
        assertThat(refused(noisy(RejectionRateTest::linearithmic, 0.02), 7, 7, GrowthClass.LINEAR))
                .isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void squaredLogarithmsAreRefusedWhereOneIsAllowed() {
        assertThat(refused(RejectionRateTest::squaredLogarithm, 7, 7, GrowthClass.LINEARITHMIC))
                .isEqualTo(1);
        assertThat(refused(noisy(RejectionRateTest::squaredLogarithm, 0.02), 7, 7, GrowthClass.LINEARITHMIC))
                .isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void nSqrtNIsRefusedWhereASquaredLogarithmIsAllowed() {
        Program blocks = random -> {
            double linear = random.nextDouble(0, 10);
            return n -> 20 * (n * Math.sqrt(n) + linear * n);
        };

        assertThat(refused(blocks, 7, 7, GrowthClass.N_LOG_SQUARED)).isEqualTo(1);
        assertThat(refused(noisy(blocks, 0.02), 7, 7, GrowthClass.N_LOG_SQUARED))
                .isGreaterThanOrEqualTo(0.99);
    }

    private static DoubleUnaryOperator linear(Random random) {
        double each = random.nextDouble(10, 50);
        double once = random.nextDouble(0, 2000);
        return n -> each * n + once;
    }

    private static DoubleUnaryOperator linearithmic(Random random) {
        double linear = random.nextDouble(0, 5);
        return n -> 20 * (n * log(n) + linear * n) + 400;
    }

    private static DoubleUnaryOperator squaredLogarithm(Random random) {
        double linearithmic = random.nextDouble(0, 3);
        return n -> 20 * n * (log(n) * log(n) + linearithmic * log(n)) + 400;
    }

    /** @param width the standard deviation, as a part of the cost */
    private static Program noisy(Program program, double width) {
        return random -> {
            DoubleUnaryOperator exact = program.draw(random);
            return n -> exact.applyAsDouble(n) * (1 + width * random.nextGaussian());
        };
    }

    /** How many elements quickselect with random pivots looks at to find a random one of n. */
    private static double quickselect(int n, Random random) {
        int sought = random.nextInt(n);
        int from = 0;
        int to = n;
        double seen = 0;
        while (to - from > 1) {
            seen += to - from;
            int pivot = random.nextInt(from, to);
            if (sought < pivot) {
                to = pivot;
            } else if (sought > pivot) {
                from = pivot + 1;
            } else {
                return seen;
            }
        }
        return seen;
    }

    /** Which part of the draws is refused at so many doubling sizes from 1000 on. */
    private static double refused(Program program, int fewest, int most, GrowthClass allowed) {
        Random random = new Random(20261130);
        long refused = IntStream.range(0, DRAWS)
                .filter(draw -> {
                    List<GrowthPoint> points =
                            curve(doubling(1000, random.nextInt(fewest, most + 1)), program.draw(random));
                    return Curves.fit(points).exceeds(allowed);
                })
                .count();
        return (double) refused / DRAWS;
    }
}
