package dev.assay;

/**
 * Tells a heap that is as good as full: the collector has most of the time, and after it has done all it can there is
 * hardly any room. A JVM can stay like that for long before it says that it is out of memory.
 */
final class CollectorLoad {
    private static final double MOST_OF_THE_TIME = 0.5;
    private static final double FULL = 0.95;

    /** Looks in a row: a moment like that passes. */
    private static final int LOOKS = 4;

    private long lastMs;
    private long lastCollectingMs;
    private boolean quiet;
    private int full;

    CollectorLoad(long nowMs, long collectingMs) {
        this.lastMs = nowMs;
        this.lastCollectingMs = collectingMs;
    }

    /**
     * To be asked every few seconds.
     *
     * @param collectingMs how long collections have taken since the start
     * @param left how much of the heap's oldest part was in use after its last collection, in parts of what it may become
     */
    boolean isHopeless(long nowMs, long collectingMs, double left) {
        double share = (collectingMs - lastCollectingMs) / (double) Math.max(1, nowMs - lastMs);
        quiet = collectingMs == lastCollectingMs;
        lastMs = nowMs;
        lastCollectingMs = collectingMs;
        full = share > MOST_OF_THE_TIME && left > FULL ? full + 1 : 0;
        return full >= LOOKS;
    }

    /** Whether nothing was collected between the last two looks: there is little to do. */
    boolean isQuiet() {
        return quiet;
    }
}
