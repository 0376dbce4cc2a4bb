package dev.assay.sandbox;

/**
 * What a guest is for and how large it may grow.
 *
 * @param heapMiB the largest Java heap
 * @param totalMiB everything in the guest together, the JVM's own needs included
 */
public record GuestProfile(Kind kind, int heapMiB, int totalMiB) {
    /** What a JVM needs beside its heap: code, metaspace, stacks, the collector. */
    private static final int JVM_MIB = 160;

    /** What runs in a guest, on which modules. */
    public enum Kind {
        RUNNER("dev.assay.harness.RunnerGuest", "java.base"),
        /** A runner for demos, which may use vectors. */
        PLAYER("dev.assay.harness.RunnerGuest", "java.base,jdk.incubator.vector"),
        /** A runner whose Java counts what is executed. */
        METER("dev.assay.harness.RunnerGuest", "java.base"),
        COMPILER("dev.assay.harness.compiler.CompilerGuest", "java.base,jdk.compiler,jdk.incubator.vector");

        private final String mainClass;
        private final String modules;

        Kind(String mainClass, String modules) {
            this.mainClass = mainClass;
            this.modules = modules;
        }

        String mainClass() {
            return mainClass;
        }

        /** As jlink and javac want them: separated by commas. */
        public String modules() {
            return modules;
        }
    }

    long totalBytes() {
        return (long) totalMiB << 20;
    }

    public static GuestProfile runner(int heapMiB) {
        return new GuestProfile(Kind.RUNNER, heapMiB, heapMiB + JVM_MIB);
    }

    public static GuestProfile player(int heapMiB) {
        return new GuestProfile(Kind.PLAYER, heapMiB, heapMiB + JVM_MIB);
    }

    public static GuestProfile meter(int heapMiB) {
        return new GuestProfile(Kind.METER, heapMiB, heapMiB + JVM_MIB);
    }

    public static GuestProfile compiler() {
        return new GuestProfile(Kind.COMPILER, 384, 384 + JVM_MIB);
    }
}
