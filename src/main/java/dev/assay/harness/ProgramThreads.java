package dev.assay.harness;

import java.util.ArrayList;
import java.util.List;

/**
 * The threads of one test. The first has the stack that the problem gives it: deep recursion is a normal thing for a
 * submission to do. Threads that the program makes itself have what it asks for, by default what a JVM gives.
 */
final class ProgramThreads {
    private final long stackBytes;
    private final ThreadGroup group = new ThreadGroup("program");

    /** @param stackMiB of the first */
    ProgramThreads(int stackMiB) {
        this.stackBytes = (long) stackMiB << 20;
    }

    Thread start(Runnable program) {
        Thread thread = new Thread(group, program, "main", stackBytes);
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
