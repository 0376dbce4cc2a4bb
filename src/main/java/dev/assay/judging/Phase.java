package dev.assay.judging;

/** Where the time of judging goes. */
public enum Phase {
    COMPILE,
    /** Until a guest is there for the program: at once, when a warm one waits. */
    GUEST,
    /** The program is given to the guest. */
    LOAD,
    /** A test's input is given to the guest. */
    TRANSFER,
    /** Until the guest has answered. */
    RUN,
    /** The output is compared with the answer. */
    COMPARE,
    /** Where the problem limits cost, it is measured over growing sizes. */
    GROWTH
}
