package dev.assay.metering.reference;

/** How the code of a method is counted. */
enum Treatment {
    /** The program's: it counts, whoever calls it. */
    OWN,

    /** The library's: it counts unless the JVM has called it when it liked. */
    LIBRARY,

    /** Not counted, but what it calls is. */
    UNCOUNTED,

    /** What the processor may do instead. */
    INTRINSIC,

    /** What the JVM does at times of its own choice, with all the library's code that it calls. */
    FREE;

    boolean counts() {
        return this == OWN || this == LIBRARY;
    }
}
