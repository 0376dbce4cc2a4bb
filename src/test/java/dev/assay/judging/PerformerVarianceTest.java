package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.format.JurySubmission;
import dev.assay.format.ProblemPackage;
import dev.assay.format.Verdict;
import dev.assay.testing.Compiled;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The mean squared error of Performer's random features against the formulas of Choromanski et al., Rethinking Attention
 * with Performers, arXiv 2009.14794, lemma 2. With SM = exp(x·y) and m independent normal directions it is
 * exp(|x+y|²) SM² (1 − exp(−|x+y|²)) / m for positive features, and exp(|x+y|²) SM⁻² (1 − exp(−|x−y|²))² / 2m for
 * trigonometric ones. Only for short rows: beyond |x+y|² of about four no number of draws that a test can afford tells the
 * mean of so heavy a tail.
 */
class PerformerVarianceTest {
    private static final String PERFORMER = "attention/performer";
    private static final double[] X = {0.3, -0.2, 0.1, 0.25};
    private static final double[] Y = {0.2, 0.1, -0.3, 0.4};
    private static final double KERNEL = Math.exp(dot(X, Y));
    private static final int DIRECTIONS = 8;
    private static final int DRAWS = 40_000;

    @TestFactory
    Stream<DynamicTest> acceptedSubmissionsHaveTheErrorOfPositiveFeatures() {
        ProblemPackage problem = OutsideTruthTest.problem(PERFORMER);
        return problem.submissions().stream()
                .filter(submission -> submission.expected().equals(Optional.of(Verdict.AC)))
                .map(submission -> {
                    String name = JurySubmission.nameOf(submission.path());
                    Class<?> variant = Compiled.of(submission.source(), "Solution");
                    return DynamicTest.dynamicTest(
                            name, () -> measure(w -> estimate(variant, w)).assertAround(positive()));
                });
    }

    /**
     * The package returns a quotient of two estimates, and one of them can be chosen to be exact: features of x and −x have
     * the product exp(−|x|²) whatever the directions are. With the keys y and −x, and values that tell them apart, the
     * quotient of the two columns is that of the estimate of exp(x·y) and exp(−|x|²).
     */
    private static double estimate(Class<?> variant, double[][] w) {
        float root = (float) Math.sqrt(Math.sqrt(X.length));
        float[][] q = {row(X, root), row(X, root)};
        float[][] k = {row(Y, root), row(X, -root)};
        float[][] directions = Stream.of(w).map(each -> row(each, 1)).toArray(float[][]::new);
        float[][] out = (float[][]) Compiled.call(variant, "favor", q, k, new float[][] {{1, 0}, {0, 1}}, directions);
        return out[0][0] / (double) out[0][1] * Math.exp(-dot(X, X));
    }

    @Test
    void demoHasTheErrorsOfPositiveAndOfTrigonometricFeatures() {
        Class<?> demo = OutsideTruthTest.demo(PERFORMER);

        measure(w -> (double) Compiled.call(demo, "estimate", X, Y, w, "independent"))
                .assertAround(positive());
        measure(w -> (double) Compiled.call(demo, "estimate", X, Y, w, "trigonometric"))
                .assertAround(trigonometric());
    }

    @Test
    void formulasOfTheDemoAreThoseOfThePaper() {
        Class<?> demo = OutsideTruthTest.demo(PERFORMER);

        assertThat((double) Compiled.call(demo, "formula", X, Y, DIRECTIONS, "independent"))
                .isCloseTo(positive(), within(1e-14));
        assertThat((double) Compiled.call(demo, "formula", X, Y, DIRECTIONS, "trigonometric"))
                .isCloseTo(trigonometric(), within(1e-14));
    }

    private static double positive() {
        double plus = squaredLength(1);
        return Math.exp(plus) * KERNEL * KERNEL * (1 - Math.exp(-plus)) / DIRECTIONS;
    }

    private static double trigonometric() {
        return Math.exp(squaredLength(1))
                / (KERNEL * KERNEL)
                * Math.pow(1 - Math.exp(-squaredLength(-1)), 2)
                / (2 * DIRECTIONS);
    }

    /** The squared errors of many estimates, each with directions of its own. */
    private static Errors measure(ToDoubleFunction<double[][]> estimate) {
        Random random = new Random(20240917);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            double error = Math.pow(estimate.applyAsDouble(independent(random)) - KERNEL, 2);
            sum += error;
            squares += error * error;
        }
        double mean = sum / DRAWS;
        return new Errors(mean, Math.sqrt((squares / DRAWS - mean * mean) / DRAWS));
    }

    private static double[][] independent(Random random) {
        double[][] w = new double[DIRECTIONS][X.length];
        for (double[] each : w) {
            for (int c = 0; c < each.length; c++) {
                each[c] = random.nextGaussian();
            }
        }
        return w;
    }

    private static float[] row(double[] x, float factor) {
        float[] row = new float[x.length];
        for (int c = 0; c < x.length; c++) {
            row[c] = (float) x[c] * factor;
        }
        return row;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int c = 0; c < a.length; c++) {
            sum += a[c] * b[c];
        }
        return sum;
    }

    /** |x+y|², or |x−y|² with the sign −1. */
    private static double squaredLength(int sign) {
        return dot(X, X) + dot(Y, Y) + 2 * sign * dot(X, Y);
    }

    /** @param deviation of the mean */
    private record Errors(double mean, double deviation) {
        void assertAround(double expected) {
            assertThat(deviation)
                    .as("the mean is known well enough to mean something")
                    .isLessThan(expected / 20);
            assertThat(mean).isBetween(expected - 3 * deviation, expected + 3 * deviation);
        }
    }
}
