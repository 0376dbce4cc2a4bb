package dev.assay.metering.guest;

import org.jspecify.annotations.Nullable;

/** What has been executed. The threads of a program share one; one of them runs at a time. */
final class Counter {
    /** Bytecodes and charges of the program's own classes. */
    long own;

    /** Bytecodes and charges of the library on the program's behalf. */
    long library;

    long objects;
    long bytes;

    /** Whether it is the program's: what the JVM and the harness do is nobody's cost. */
    final boolean ofProgram;

    /** Whether the program's own code is told to it: it is the program's, and stands in for no other. */
    final boolean isReal;

    /** What the thread's own code is told to: this one, or the one that this one stands in for. */
    final Counter real;

    /** Stands in for this one while the library does what is nobody's cost. */
    final Counter free;

    /** Stands in for this one while the library reads, parses or prints for the program. */
    final Counter io;

    /** By source line, when a profile is wanted. */
    long @Nullable [] lines;

    /** The line that is being executed, and what the library had executed when it began. */
    int line;

    long libraryBefore;

    Counter(boolean ofProgram) {
        this.ofProgram = ofProgram;
        this.isReal = ofProgram;
        this.real = this;
        this.free = new Counter(this, null);
        this.io = new Counter(this, free);
    }

    private Counter(Counter real, @Nullable Counter free) {
        this.ofProgram = real.ofProgram;
        this.isReal = false;
        this.real = real;
        this.free = free == null ? this : free;
        this.io = this;
    }

    /** Whether all that is told to it is the program's cost. */
    boolean counts() {
        return ofProgram && this != free;
    }

    /** What the library has executed for the program. */
    long libraryInAll() {
        return library + io.library;
    }
}
