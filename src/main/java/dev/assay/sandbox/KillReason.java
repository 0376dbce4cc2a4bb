package dev.assay.sandbox;

/** Why the host ended a guest. */
public enum KillReason {
    CPU_TIME,
    /** It slept when it could have worked. */
    WAITED,
    /** It neither worked nor slept: the machine had no time for it. */
    WALL_TIME,
    OUTPUT,
    DONE
}
