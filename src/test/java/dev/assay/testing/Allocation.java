package dev.assay.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What a piece of work allocates on the heap, by the JVM's own account. */
public final class Allocation {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocation() {}

    public interface Work {
        void run() throws Exception;
    }

    public static void staysBelow(long bytes, Work work) {
        // the first time may also load classes
        if (of(work) >= bytes) {
            assertThat(of(work)).isLessThan(bytes);
        }
    }

    private static long of(Work work) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        try {
            work.run();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
