package dev.assay.growth;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The growths that are told apart, from the cheapest to the dearest; a logarithm is to the base 2. */
public enum GrowthClass {
    CONSTANT("1", "1"),
    LOGARITHMIC("log n", "log n"),
    LOG_SQUARED("log² n", "log^2 n"),
    SQRT_N("√n", "sqrt n"),
    LINEAR("n", "n"),
    LINEARITHMIC("n log n", "n log n"),
    N_LOG_SQUARED("n log² n", "n log^2 n"),
    N_SQRT_N("n√n", "n sqrt n"),
    QUADRATIC("n²", "n^2"),
    QUADRATIC_LOG("n² log n", "n^2 log n"),
    CUBIC("n³", "n^3"),
    EXPONENTIAL("2ⁿ", "2^n");

    private final String label;
    private final String ascii;

    GrowthClass(String label, String ascii) {
        this.label = label;
        this.ascii = ascii;
    }

    /** As people read it: {@code n² log n}. */
    public String label() {
        return label;
    }

    /** The function itself, without a factor; infinite where {@code 2ⁿ} leaves the range of a double. */
    public double of(double n) {
        return switch (this) {
            case CONSTANT -> 1;
            case LOGARITHMIC -> log(n);
            case LOG_SQUARED -> log(n) * log(n);
            case SQRT_N -> Math.sqrt(n);
            case LINEAR -> n;
            case LINEARITHMIC -> n * log(n);
            case N_LOG_SQUARED -> n * log(n) * log(n);
            case N_SQRT_N -> n * Math.sqrt(n);
            case QUADRATIC -> n * n;
            case QUADRATIC_LOG -> n * n * log(n);
            case CUBIC -> n * n * n;
            case EXPONENTIAL -> Math.pow(2, n);
        };
    }

    /** Reads a label or what stands for it on a keyboard: {@code n√n} or {@code n sqrt n}, {@code n²} or {@code n^2}. */
    public static Optional<GrowthClass> ofText(String text) {
        String words = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(growth -> growth.label.equals(words) || growth.ascii.equals(words))
                .findFirst();
    }

    private static double log(double n) {
        return Math.log(n) / Math.log(2);
    }
}
