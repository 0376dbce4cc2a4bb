package dev.assay.sandbox;

/** Who waits for a program: that decides what it gets of warm guests and of the CPU time. */
public enum Priority {
    /** Somebody who has nothing else running. */
    FIRST,
    /** Somebody who has: leaves a warm guest to others, and takes the CPU time that first ones leave. */
    FURTHER,
    /** Nobody: leaves a warm guest, too, and takes the CPU time that is left by all others. */
    BACKGROUND;

    CpuWeight weight() {
        return this == FIRST ? CpuWeight.USUAL : CpuWeight.LOW;
    }

    /** How many warm guests are left to others. */
    int leaves() {
        return this == FIRST ? 0 : 1;
    }
}
