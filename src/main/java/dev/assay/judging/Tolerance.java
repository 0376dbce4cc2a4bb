package dev.assay.judging;

import dev.assay.format.Checker;

/** When two floating-point numbers count as equal. */
final class Tolerance {
    private Tolerance() {}

    static boolean within(Checker.Floats floats, double answer, double actual) {
        if (Double.isNaN(answer) || Double.isInfinite(answer) || Double.isNaN(actual) || Double.isInfinite(actual)) {
            return Double.compare(answer, actual) == 0;
        }
        double difference = Math.abs(answer - actual);
        return difference <= floats.absolute() || difference <= floats.relative() * Math.abs(answer);
    }
}
