package dev.assay.metering.reference;

/**
 * The count. All threads of a program share it, since one of them runs at a time; whether what happens is counted is a
 * matter of what is being executed.
 */
final class Tally {
    private static final int WORD = 8;
    private static final int ARRAY_HEADER = 16;
    private static final int TRACE = 50;

    private long cost;
    private long objects;
    private long bytes;

    /** Whether library code that runs now is the program's cost. */
    private boolean counting;

    /** Whether exceptions that are made now are. */
    private boolean tracing;

    /** What is the program's cost. */
    record State(boolean counting, boolean tracing) {}

    State state() {
        return new State(counting, tracing);
    }

    void restore(State state) {
        counting = state.counting;
        tracing = state.tracing;
    }

    /** The program's own code runs. */
    void resume() {
        counting = true;
        tracing = true;
    }

    /** What the JVM does at times of its own choice. */
    void suspend() {
        counting = false;
        tracing = false;
    }

    /** What the processor may do instead: a call, and nothing more, unless it fails. */
    void suspendInstructions() {
        counting = false;
    }

    void add(long more) {
        if (counting) {
            cost += more;
        }
    }

    void object(int size) {
        if (counting) {
            objects++;
            bytes += size;
        }
    }

    /** An array and its words; the instruction that makes it is counted with its block. */
    void array(int length, int elementBytes) {
        long size = ARRAY_HEADER + roundedUp((long) length * elementBytes);
        if (counting) {
            objects++;
            bytes += size;
        }
        add(size / WORD);
    }

    /** An object has been copied. */
    void copied(int size) {
        object(size);
        add(size / WORD);
    }

    void moved(long size) {
        add(size / WORD);
    }

    void trace() {
        if (tracing) {
            cost += TRACE;
        }
    }

    private static long roundedUp(long size) {
        return (size + WORD - 1) / WORD * WORD;
    }

    /** The program's clock: a nanosecond for each bytecode. */
    long now() {
        return cost;
    }

    Count count() {
        return new Count(cost, objects, bytes);
    }
}
