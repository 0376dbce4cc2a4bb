package dev.assay.judging;

import java.util.Optional;

/** What came of metering an accepted program. */
public sealed interface Metered {
    /** The costs, if there are any. */
    default Optional<CostReport> report() {
        return this instanceof Costs(CostReport known) ? Optional.of(known) : Optional.empty();
    }

    record Costs(CostReport known) implements Metered {}

    /**
     * It cannot be metered, which takes nothing from its verdict.
     *
     * @param why a clause in English, such as "java.lang.reflect.Method.invoke cannot be metered"
     */
    record Refused(String why) implements Metered {}
}
