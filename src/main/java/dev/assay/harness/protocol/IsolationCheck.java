package dev.assay.harness.protocol;

/** What keeps a guest in. The first ones are tried from inside, the last ones seen from outside. */
public enum IsolationCheck {
    /** It reaches nobody, the host included. */
    NETWORK,
    /** It sees no file of the host. */
    HOST_FILES,
    /** It changes nothing that another guest could find. */
    READ_ONLY,
    /** It fills no disk. */
    TEMPORARY_SPACE,
    /** It starts no process. */
    PROCESSES,
    /** It sees no process but itself. */
    OTHER_PROCESSES,
    /** It is nobody and can become nobody else. */
    PRIVILEGES,
    /** It changes no setting of the kernel, and reads no memory of it. */
    KERNEL,
    /** It is not told what the host has and does, nor which control group it is in. */
    HOST_STATE,
    /** It is not told where on the host its files are. */
    HOST_PATHS,
    /** It calls no native code. */
    NATIVE_ACCESS,
    /** It has so many threads and no more. */
    THREADS,
    /** It has so many open files and no more. */
    OPEN_FILES,
    /** Its CPU time is counted. */
    CPU_TIME,
    /** It has so much memory and no more. */
    MEMORY
}
