package dev.assay.harness;

import java.util.ArrayList;
import java.util.List;

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
        boolean waited = true;
        while (waited) {
            waited = false;
            for (Thread thread : alive()) {
                if (!thread.isDaemon()) {
                    await(thread);
                    waited = true;
                }
            }
        }
    }

    boolean anyAlive() {
        return !alive().isEmpty();
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

    private List<Thread> alive() {
        Thread[] threads = new Thread[group.activeCount() + 8];
        int count = group.enumerate(threads);
        List<Thread> alive = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (threads[i].isAlive()) {
                alive.add(threads[i]);
            }
        }
        return alive;
    }
}
