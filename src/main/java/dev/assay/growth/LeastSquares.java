package dev.assay.growth;

import java.util.Arrays;
import java.util.Optional;

/** Linear least squares for a handful of unknowns. */
final class LeastSquares {
    /** Columns so alike that what is left of one without the others is less than this part of it say nothing. */
    private static final double LEAST_PIVOT = 1e-10;

    private LeastSquares() {}

    /**
     * The factors by which the columns add up to ones as nearly as possible.
     *
     * @param columns each as long as there are equations; fewer columns than equations
     * @return one factor for each column; empty where a column is all zero or nearly made of the others
     */
    static Optional<double[]> addingUpToOne(double[][] columns) {
        int unknowns = columns.length;
        double[] lengths = new double[unknowns];
        for (int j = 0; j < unknowns; j++) {
            lengths[j] = Math.sqrt(product(columns[j], columns[j]));
            if (!(lengths[j] > 0 && Double.isFinite(lengths[j]))) {
                return Optional.empty();
            }
        }
        // normal equations of columns of length one: well enough conditioned for the few and different ones there are
        double[][] equations = new double[unknowns][unknowns + 1];
        for (int j = 0; j < unknowns; j++) {
            for (int k = 0; k < unknowns; k++) {
                equations[j][k] = product(columns[j], columns[k]) / lengths[j] / lengths[k];
            }
            equations[j][unknowns] = Arrays.stream(columns[j]).sum() / lengths[j];
        }
        for (int j = 0; j < unknowns; j++) {
            if (equations[j][j] < LEAST_PIVOT) {
                return Optional.empty();
            }
            for (int row = j + 1; row < unknowns; row++) {
                double factor = equations[row][j] / equations[j][j];
                for (int k = j; k <= unknowns; k++) {
                    equations[row][k] -= factor * equations[j][k];
                }
            }
        }
        double[] factors = new double[unknowns];
        for (int j = unknowns - 1; j >= 0; j--) {
            double rest = equations[j][unknowns];
            for (int k = j + 1; k < unknowns; k++) {
                rest -= equations[j][k] * factors[k];
            }
            factors[j] = rest / equations[j][j];
        }
        for (int j = 0; j < unknowns; j++) {
            factors[j] /= lengths[j];
        }
        return Optional.of(factors);
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
