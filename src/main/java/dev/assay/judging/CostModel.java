package dev.assay.judging;

/** What a cost counts, and how: cost model 1; see docs/metering.md. Costs of different models do not compare. */
public final class CostModel {
    /** The model that costs are measured by now; those of others count no more. */
    public static final int CURRENT = 1;

    private CostModel() {}
}
