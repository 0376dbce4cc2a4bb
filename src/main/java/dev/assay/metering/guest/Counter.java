package dev.assay.metering.guest;

import org.jspecify.annotations.Nullable;

/** What one thread has executed. Written by that thread only. */
final class Counter {
    /** Bytecodes and charges of the program's own classes. */
    long own;

    /** Bytecodes and charges of the library on the program's behalf. */
    long library;

    long objects;
    long bytes;

    /** How deep it is in what is nobody's cost, and what it had counted when that began. */
    int free;

    long libraryAtFree;
    long objectsAtFree;
    long bytesAtFree;

    /** Whether the thread belongs to the program: those of the JVM and the harness are nobody's cost. */
    final boolean ofProgram;

    /** The next of the program's counters. */
    final @Nullable Counter next;

    /** By source line, when a profile is wanted. */
    long @Nullable [] lines;

    /** The line that is being executed, and what the library had executed when it began. */
    int line;

    long libraryBefore;

    Counter(boolean ofProgram, @Nullable Counter next) {
        this.ofProgram = ofProgram;
        this.next = next;
    }
}
