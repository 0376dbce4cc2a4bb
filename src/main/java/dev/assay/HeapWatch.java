package dev.assay;

import io.quarkus.arc.profile.UnlessBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Has garbage collected before the heap grows by much of it, and ends a server whose heap is as good as full. Such a
 * server would answer nobody for minutes, not even a request to stop; started again by what supervises it, it judges what
 * it had accepted.
 */
@ApplicationScoped
@UnlessBuildProfile("test")
class HeapWatch {
    private static final Logger LOG = Logger.getLogger(HeapWatch.class);
    private static final int SECONDS = 5;

    /** The heap would grow to its bound before it is looked through: most of what it grows by is garbage by then. */
    private static final long WORTH_IT = 64L << 20;

    /** When there is little to do, a pause of a tenth of a second disturbs nobody. */
    private static final long WORTH_IT_NOW = 24L << 20;

    /** What a JVM that is out of memory ends with. */
    private static final int OUT_OF_MEMORY = 3;

    void start(@Observes StartupEvent event) {
        oldest().ifPresent(
                        pool -> Thread.ofPlatform().daemon().name("heap-watch").start(() -> watch(pool)));
    }

    private static void watch(MemoryPoolMXBean oldest) {
        CollectorLoad load = new CollectorLoad(now(), collecting());
        try {
            while (!load.isHopeless(now(), collecting(), left(oldest))) {
                if (grown(oldest) > (load.isQuiet() ? WORTH_IT_NOW : WORTH_IT)) {
                    System.gc();
                }
                TimeUnit.SECONDS.sleep(SECONDS);
            }
        } catch (InterruptedException stopping) {
            return;
        }
        LOG.fatalf(
                "The heap is full and is collected all the time, so the server ends. Started again, it judges what it had"
                        + " accepted. ASSAY_HEAP bounds its heap (now %d MiB): set it higher if this comes again.",
                Runtime.getRuntime().maxMemory() >> 20);
        Runtime.getRuntime().halt(OUT_OF_MEMORY);
    }

    /** Collectors without generations have none. */
    private static Optional<MemoryPoolMXBean> oldest() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .filter(pool -> pool.getName().contains("Old") || pool.getName().contains("Tenured"))
                .filter(pool ->
                        pool.getCollectionUsage() != null && pool.getUsage().getMax() > 0)
                .findFirst();
    }

    /** Since its last collection. */
    private static long grown(MemoryPoolMXBean pool) {
        return pool.getUsage().getUsed() - pool.getCollectionUsage().getUsed();
    }

    private static double left(MemoryPoolMXBean pool) {
        MemoryUsage usage = pool.getCollectionUsage();
        return usage.getUsed() / (double) usage.getMax();
    }

    private static long collecting() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }

    private static long now() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }
}
