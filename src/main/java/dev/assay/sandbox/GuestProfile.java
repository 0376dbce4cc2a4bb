package dev.assay.sandbox;

import dev.assay.harness.protocol.CompileRequest;

/**
 * What a guest is for and how large it may grow.
 *
 * @param heapMiB the largest Java heap
 * @param totalMiB everything in the guest together: heap, the JVM's own needs, and the stack of the program's thread
 * @param background whether nobody waits for it: it then has a small share of the CPU time
 */
public record GuestProfile(Kind kind, int heapMiB, int totalMiB, boolean background) {
    /** What a JVM needs beside its heap: code, metaspace, stacks, the collector. */
    private static final int JVM_MIB = 160;

    private static final int USUAL_STACK_MIB = 256;

    private static final int COMPILER_STACK_MIB = CompileRequest.STACK_MIB;

    /** What runs in a guest, on which modules. */
    public enum Kind {
        RUNNER("dev.assay.harness.RunnerGuest", "java.base"),
        /** A runner for demos, which may use vectors. */
        DEMO("dev.assay.harness.RunnerGuest", "java.base,jdk.incubator.vector"),
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

    /** The same size, for work that nobody waits for. */
    public GuestProfile inBackground() {
        return new GuestProfile(kind, heapMiB, totalMiB, true);
    }

    /** With the usual stack. */
    public static GuestProfile runner(int heapMiB) {
        return runner(heapMiB, USUAL_STACK_MIB);
    }

    /** @param stackMiB what the program's thread may take beside the heap */
    public static GuestProfile runner(int heapMiB, int stackMiB) {
        return program(Kind.RUNNER, heapMiB, stackMiB);
    }

    public static GuestProfile demo(int heapMiB) {
        return demo(heapMiB, USUAL_STACK_MIB);
    }

    public static GuestProfile demo(int heapMiB, int stackMiB) {
        return program(Kind.DEMO, heapMiB, stackMiB);
    }

    public static GuestProfile meter(int heapMiB) {
        return meter(heapMiB, 2 * USUAL_STACK_MIB);
    }

    public static GuestProfile meter(int heapMiB, int stackMiB) {
        return program(Kind.METER, heapMiB, stackMiB);
    }

    private static GuestProfile program(Kind kind, int heapMiB, int stackMiB) {
        return new GuestProfile(kind, heapMiB, heapMiB + JVM_MIB + stackMiB, false);
    }

    public static GuestProfile compiler() {
        return new GuestProfile(Kind.COMPILER, 384, 384 + JVM_MIB + COMPILER_STACK_MIB, false);
    }
}
