package dev.assay.metering.guest;

import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/**
 * What metered code calls. Everything here runs as often as basic blocks do, and some of it before the JVM is up: no
 * lambdas, no string concatenation, nothing of {@code java.util}.
 */
public final class Meter {
    /** A word of memory that is cleared or copied counts as much as one bytecode. */
    private static final int WORD = 8;

    private static final int ARRAY_HEADER = 16;
    private static final int SMALL_OBJECT = 16;
    private static final int LINES = 1 << 16;

    /** That of the test that is being run, or was run last. */
    private static volatile @Nullable Counter program;

    private static volatile long @Nullable [] atExit;

    /** Whether code of the program ran in a thread that is not the program's. */
    private static volatile boolean strayed;

    private static boolean started;
    private static boolean profiling;

    private Meter() {}

    /** Reads the field that making the runtime adds to {@code Thread}; the body is put in then. */
    private static @Nullable Counter get(Thread thread) {
        throw new IllegalStateException("not in a metered runtime: " + thread);
    }

    /** Writes it. */
    private static void set(Thread thread, Counter counter) {
        throw new IllegalStateException("not in a metered runtime: " + thread + counter.line);
    }

    private static Counter current() {
        Thread thread = Thread.currentThread();
        Counter counter = get(thread);
        if (counter == null) {
            counter = new Counter(false);
            set(thread, counter);
        }
        return counter;
    }

    /** That of the program's own code, whatever called it: what is nobody's cost ends where that code begins. */
    private static Counter resumed() {
        Counter counter = current();
        if (counter.isReal) {
            return counter;
        }
        if (counter.ofProgram) {
            set(Thread.currentThread(), counter.real);
        } else {
            strayed = true;
        }
        return counter.real;
    }

    /** Until the harness is there, nothing is counted: the JVM runs library code before it has a thread to count for. */
    private static boolean tooEarly() {
        return !started;
    }

    /** Harness: begin. */
    public static void start() {
        started = true;
    }

    /** A block of a submission's class is entered. */
    public static void own(int count) {
        resumed().own += count;
    }

    /** A method of a submission's class that counts by itself calls another, or is left. */
    public static void own(long count) {
        resumed().own += count;
    }

    /** A block of a library class is entered. */
    public static void library(int count) {
        if (!tooEarly()) {
            current().library += count;
        }
    }

    /** A method of a library class that counts by itself calls another, or is left. */
    public static void library(long count) {
        if (!tooEarly()) {
            current().library += count;
        }
    }

    /** An object of so many bytes is made. Its words are part of its block's count. */
    public static void object(int bytes) {
        if (!tooEarly()) {
            Counter counter = current();
            counter.objects++;
            counter.bytes += bytes;
        }
    }

    /** An array is about to be made; a negative length will throw. */
    public static void array(int length, int elementBytes) {
        if (length >= 0 && !tooEarly()) {
            Counter counter = current();
            long bytes = ARRAY_HEADER + ((long) length * elementBytes + 7 & -8L);
            counter.objects++;
            counter.bytes += bytes;
            counter.library += bytes / WORD;
        }
    }

    /** An array of arrays has been made, or an object has been cloned. */
    public static void made(@Nullable Object made) {
        if (made == null || !made.getClass().isArray()) {
            return;
        }
        int length = Array.getLength(made);
        array(length, elementBytes(made));
        if (made instanceof Object[] outer
                && length > 0
                && outer.getClass().getComponentType().isArray()) {
            for (Object inner : outer) {
                made(inner);
            }
        }
    }

    /** An object has been copied; the elements of an array were not made with it. */
    public static void cloned(@Nullable Object made) {
        if (made == null) {
            return;
        }
        if (made.getClass().isArray()) {
            array(Array.getLength(made), elementBytes(made));
        } else {
            int bytes = made instanceof Sized sized ? sized.assay$bytes() : SMALL_OBJECT;
            object(bytes);
            bulk(bytes);
        }
    }

    private static int elementBytes(Object array) {
        if (array instanceof byte[] || array instanceof boolean[]) {
            return 1;
        }
        if (array instanceof short[] || array instanceof char[]) {
            return 2;
        }
        return array instanceof long[] || array instanceof double[] ? 8 : 4;
    }

    /** {@link System#arraycopy}, charged by length once it is done. */
    @SuppressWarnings("SuspiciousSystemArraycopy") // the caller's own types
    public static void arraycopy(Object from, int fromIndex, Object to, int toIndex, int length) {
        System.arraycopy(from, fromIndex, to, toIndex, length);
        if (!tooEarly()) {
            current().library += (long) length * elementBytes(from) / WORD;
        }
    }

    /** So many bytes are handled by code that is not metered. */
    public static void bulk(long bytes) {
        if (bytes > 0 && !tooEarly()) {
            current().library += bytes / WORD;
        }
    }

    /**
     * Begins what the JVM does when it likes, such as linking: the library's work in it is nobody's cost. Code of the
     * program that it calls counts, and all that follows it.
     *
     * @return what to end it with
     */
    public static @Nullable Counter enterFree() {
        if (tooEarly()) {
            return null;
        }
        Counter counter = current();
        set(Thread.currentThread(), counter.free);
        return counter;
    }

    /** Ends it. */
    public static void leaveFree(@Nullable Counter before) {
        if (before != null) {
            set(Thread.currentThread(), before);
        }
    }

    /** The program calls the library to read, parse or print: what the library does in that call is told apart. */
    public static void enterIo() {
        Counter counter = current();
        if (counter.isReal) {
            set(Thread.currentThread(), counter.io);
        }
    }

    /** That call has returned, or has thrown what the program has caught. */
    public static void leaveIo() {
        Counter counter = current();
        if (counter.ofProgram && !counter.isReal) {
            set(Thread.currentThread(), counter.real);
        }
    }

    /** Harness: what the library does for this thread from now on is nobody's cost. */
    public static void free() {
        var _ = enterFree();
    }

    /** Time as the program sees it: a nanosecond a bytecode, so that what depends on it is the same each time. */
    public static long nanoTime() {
        if (tooEarly()) {
            return 0;
        }
        Counter counter = current().real;
        return counter.own + counter.libraryInAll();
    }

    /** What has passed since a time in seconds, in nanoseconds. */
    public static long getNanoTimeAdjustment(long offsetSeconds) {
        return nanoTime() - offsetSeconds * 1_000_000_000;
    }

    public static long currentTimeMillis() {
        return nanoTime() / 1_000_000;
    }

    /** A thread is made: by the program, if by one of its threads. */
    public static void inherit(Thread made) {
        // not the carriers of virtual threads, which the library makes where nothing counts
        if (!tooEarly() && get(made) == null && current().counts()) {
            set(made, current().real);
        }
    }

    /**
     * A thread has been started. Those of a program run one after the other, each from its start to its end: so nothing
     * depends on which is faster. Who waits for the thread that has started it waits for ever, and has no cost.
     *
     * @param before what {@link #enterFree} has returned
     */
    public static void awaitEnd(Thread begun, @Nullable Counter before) {
        Counter counter = get(begun);
        if (before == null || !before.counts() || counter == null || !counter.ofProgram) {
            return;
        }
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                begun.join();
                ended = true;
            } catch (InterruptedException ofTheProgram) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Harness: from now on, what this thread does is the program's cost. */
    public static synchronized void adopt(Thread thread) {
        Counter counter = new Counter(true);
        if (profiling) {
            counter.lines = new long[LINES];
        }
        strayed = false;
        program = counter;
        set(thread, counter);
    }

    /** Harness: what this thread does from now on is not the program's. */
    public static void release(Thread thread) {
        set(thread, new Counter(false));
    }

    /** Whether the program asks for a file: there is none for it. */
    public static boolean hidesFiles() {
        return !tooEarly() && current().counts();
    }

    /** The program ends the JVM: what the JVM does for that is not counted. */
    public static void exit() {
        if (started && current().ofProgram) {
            atExit = read();
        }
    }

    /**
     * Harness: what the program has executed so far.
     *
     * @return cost, objects, bytes, 1 when some of its code ran where it could not be counted, and what of the cost is
     *     reading, parsing and printing
     */
    public static long[] read() {
        long[] ended = atExit;
        if (ended != null) {
            return ended;
        }
        Counter counter = program;
        return counter == null
                ? new long[5]
                : new long[] {
                    counter.own + counter.libraryInAll(),
                    counter.objects + counter.io.objects,
                    counter.bytes + counter.io.bytes,
                    strayed ? 1 : 0,
                    counter.io.library
                };
    }

    /** Harness: from now on, count by line. */
    public static void profile() {
        profiling = true;
    }

    /** A line begins, or goes on after a call; so many bytecodes of it follow. */
    public static void line(int line, int count) {
        Counter counter = current();
        long[] lines = counter.lines;
        if (lines != null) {
            lines[counter.line] += counter.libraryInAll() - counter.libraryBefore;
            lines[line] += count;
            counter.line = line;
            counter.libraryBefore = counter.libraryInAll();
        }
    }

    /** Harness: the counts by line. Of what was executed beyond any line, that of line 0. */
    public static long[] lines() {
        Counter counter = program;
        long[] lines = counter == null ? null : counter.lines;
        return lines == null ? new long[0] : lines;
    }
}
