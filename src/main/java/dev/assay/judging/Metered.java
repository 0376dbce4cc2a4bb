package dev.assay.judging;

/** What came of metering an accepted program. */
public sealed interface Metered {

    record Costs(CostReport report) implements Metered {}

    /**
     * It cannot be metered, which takes nothing from its verdict.
     *
     * @param why a clause in English, such as "java.lang.reflect.Method.invoke cannot be metered"
     */
    record Refused(String why) implements Metered {}
}
