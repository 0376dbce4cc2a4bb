package dev.assay.harness;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The threads of one test. The first has a large stack: deep recursion is a normal thing for a submission to do. It is no
 * larger, because HotSpot needs about 30 ms of CPU and 6 MiB of memory for every MiB that it unwinds: an endless
 * recursion should end as what it is, not at the limit of time or memory (measured with 64 MiB: 2 s, 200 MiB).
 */
final class ProgramThreads {
    private static final long STACK_BYTES = 16L << 20;

    private final ThreadGroup group = new ThreadGroup("program");

    Thread start(Runnable program) {
        Thread thread = new Thread(group, program, "main", STACK_BYTES);
        thread.start();
        return thread;
    }

    /** Waits as a JVM does before it ends: for every thread that is not a daemon. */
    void awaitNonDaemons() {
        for (Optional<Thread> next = nonDaemon(); next.isPresent(); next = nonDaemon()) {
            await(next.get());
        }
    }

    boolean anyAlive() {
        return alive().findAny().isPresent();
    }

    /** Waits for a thread. The program may interrupt whom it likes; that changes nothing. */
    static void await(Thread thread) {
        boolean ended = false;
        while (!ended) {
            try {
                thread.join();
                ended = true;
            } catch (InterruptedException ofTheProgram) {
                // once more
            }
        }
    }

    private Optional<Thread> nonDaemon() {
        return alive().filter(Predicate.not(Thread::isDaemon)).findAny();
    }

    private Stream<Thread> alive() {
        Thread[] threads = new Thread[group.activeCount() + 8];
        return Arrays.stream(threads, 0, group.enumerate(threads)).filter(Thread::isAlive);
    }
}
