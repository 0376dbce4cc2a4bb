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
    private static final int LINES = 1 << 16;

    private static volatile @Nullable Counter program;
    private static volatile long @Nullable [] atExit;
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
            counter = new Counter(false, null);
            set(thread, counter);
        }
        return counter;
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
        current().own += count;
    }

    /** A method of a submission's class that counted by itself is left. */
    public static void own(long count) {
        current().own += count;
    }

    /** A block of a library class is entered. */
    public static void library(int count) {
        if (!tooEarly()) {
            current().library += count;
        }
    }

    /** A method of a library class that counted by itself is left. */
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

    /** An array has been copied: its elements were not made with it. */
    public static void cloned(@Nullable Object made) {
        if (made != null && made.getClass().isArray()) {
            array(Array.getLength(made), elementBytes(made));
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

    /** {@link System#arraycopy}, charged by length. */
    @SuppressWarnings("SuspiciousSystemArraycopy") // the caller's own types
    public static void arraycopy(Object from, int fromIndex, Object to, int toIndex, int length) {
        if (length > 0 && !tooEarly()) {
            current().library += 1 + (long) length * elementBytes(from) / WORD;
        }
        System.arraycopy(from, fromIndex, to, toIndex, length);
    }

    /** So many bytes are handled by code that is not metered. */
    public static void bulk(long bytes) {
        if (bytes > 0 && !tooEarly()) {
            current().library += bytes / WORD;
        }
    }

    /** Begins what the JVM does when it likes, such as linking: the library's work in it is nobody's cost. */
    public static void enterFree() {
        if (tooEarly()) {
            return;
        }
        Counter counter = current();
        if (counter.free++ == 0) {
            counter.libraryAtFree = counter.library;
            counter.objectsAtFree = counter.objects;
            counter.bytesAtFree = counter.bytes;
        }
    }

    /** Ends it. */
    public static void leaveFree() {
        if (tooEarly()) {
            return;
        }
        Counter counter = current();
        if (counter.free > 0 && --counter.free == 0) {
            counter.library = counter.libraryAtFree;
            counter.objects = counter.objectsAtFree;
            counter.bytes = counter.bytesAtFree;
        }
    }

    /** Time as the program sees it: a nanosecond a bytecode, so that what depends on it is the same each time. */
    public static long nanoTime() {
        if (tooEarly()) {
            return 0;
        }
        Counter counter = current();
        return counter.own + counter.library;
    }

    public static long currentTimeMillis() {
        return nanoTime() / 1_000_000;
    }

    /** A thread is made: by the program, if by one of its threads. */
    public static void inherit(Thread made) {
        if (!tooEarly() && get(made) == null && current().ofProgram) {
            adopt(made);
        }
    }

    /** Harness: this thread is the program's. */
    public static synchronized void adopt(Thread thread) {
        Counter counter = new Counter(true, program);
        if (profiling) {
            counter.lines = new long[LINES];
        }
        program = counter;
        set(thread, counter);
    }

    /** Harness: what this thread does from now on is not the program's. */
    public static void release(Thread thread) {
        set(thread, new Counter(false, null));
    }

    /** The program ends the JVM: what the JVM does for that is not counted. */
    public static void exit() {
        if (started && current().ofProgram) {
            atExit = read();
        }
    }

    /**
     * Harness: what the program's threads have executed so far.
     *
     * @return cost, objects, bytes
     */
    public static long[] read() {
        long[] ended = atExit;
        if (ended != null) {
            return ended;
        }
        long[] sum = new long[3];
        for (Counter each = program; each != null; each = each.next) {
            sum[0] += each.own + each.library;
            sum[1] += each.objects;
            sum[2] += each.bytes;
        }
        return sum;
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
            lines[counter.line] += counter.library - counter.libraryBefore;
            lines[line] += count;
            counter.line = line;
            counter.libraryBefore = counter.library;
        }
    }

    /** Harness: the counts by line, of all threads. Of what was executed beyond any line, that of line 0. */
    public static long[] lines() {
        long[] sum = new long[LINES];
        for (Counter each = program; each != null; each = each.next) {
            long[] lines = each.lines;
            for (int i = 0; lines != null && i < LINES; i++) {
                sum[i] += lines[i];
            }
        }
        return sum;
    }
}
