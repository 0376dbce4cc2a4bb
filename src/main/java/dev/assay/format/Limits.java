package dev.assay.format;

import java.time.Duration;

/**
 * What one test may use.
 *
 * @param time CPU time of all threads together
 * @param memoryMiB Java heap
 * @param outputMiB printed or returned
 * @param codeKiB source text
 * @param stackMiB of the thread that calls the program, beside the heap
 */
public record Limits(Duration time, int memoryMiB, int outputMiB, int codeKiB, int stackMiB) {
    /**
     * A million frames of 256 bytes: of a small method, even if the interpreter runs all of them. To fill it takes about
     * 0.6 s of CPU time on a machine where first touching memory is slow: an endless recursion ends as what it is within
     * the usual limits of time.
     */
    public static final int USUAL_STACK_MIB = 256;

    /** Of a package that states none, until the jury's times have told it. */
    public static final Duration UNKNOWN_TIME = Duration.ofSeconds(10);

    /** With the usual stack. */
    public Limits(Duration time, int memoryMiB, int outputMiB, int codeKiB) {
        this(time, memoryMiB, outputMiB, codeKiB, USUAL_STACK_MIB);
    }

    public Limits withTime(Duration other) {
        return new Limits(other, memoryMiB, outputMiB, codeKiB, stackMiB);
    }

    public Limits withStack(int mebibytes) {
        return new Limits(time, memoryMiB, outputMiB, codeKiB, mebibytes);
    }
}
