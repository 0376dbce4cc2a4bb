package dev.assay.growth;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Growth} as it is stored and sent, with the classes' labels.
 *
 * @param growth the likeliest class
 * @param indistinguishable the other classes that the measurements cannot tell from it, the cheapest first; mostly none
 */
public record Fit(
        String growth,
        List<String> indistinguishable,
        String runnerUp,
        double likelihood,
        double exponent,
        double coefficient) {

    /** @param indistinguishable null in what was stored before this was known */
    public Fit(
            String growth,
            @Nullable List<String> indistinguishable,
            String runnerUp,
            double likelihood,
            double exponent,
            double coefficient) {
        this.growth = growth;
        this.indistinguishable = indistinguishable == null ? List.of() : List.copyOf(indistinguishable);
        this.runnerUp = runnerUp;
        this.likelihood = likelihood;
        this.exponent = exponent;
        this.coefficient = coefficient;
    }

    public static Fit of(Growth found) {
        return new Fit(
                found.likeliest().label(),
                found.indistinguishable().stream().map(GrowthClass::label).toList(),
                found.runnerUp().label(),
                found.likelihoodRatio(),
                found.exponent(),
                found.coefficient());
    }
}
