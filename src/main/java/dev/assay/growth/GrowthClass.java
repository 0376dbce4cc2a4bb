package dev.assay.growth;

import java.util.Arrays;
import java.util.Optional;

public enum GrowthClass {
    CONSTANT("1"),
    LINEAR("n"),
    LINEARITHMIC("n log n");

    private final String label;

    GrowthClass(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<GrowthClass> ofText(String text) {
        return Arrays.stream(values()).filter(c -> c.label.equals(text)).findFirst();
    }
}
