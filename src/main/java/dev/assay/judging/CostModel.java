package dev.assay.judging;

/** Which figures can be compared: those of one model. What is counted and charged is in {@code docs/metering.md}. */
public final class CostModel {
    /** To be raised with every change of what is counted, charged, or left out, and with every JDK that guests run on. */
    public static final int CURRENT = 4;

    private CostModel() {}
}
