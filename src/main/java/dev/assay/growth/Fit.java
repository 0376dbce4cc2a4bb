package dev.assay.growth;

/** A {@link Growth} as it is stored and sent, with the classes' labels. */
public record Fit(String growth, String runnerUp, double likelihood, double exponent, double coefficient) {
    public static Fit of(Growth found) {
        return new Fit(
                found.likeliest().label(),
                found.runnerUp().label(),
                found.likelihoodRatio(),
                found.exponent(),
                found.coefficient());
    }
}
