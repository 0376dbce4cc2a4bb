package dev.assay.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/** Lets one change be made at a time. What others are to hear of it is called when the lock is free again. */
final class ChangeLock {
    private static final Logger LOG = Logger.getLogger(ChangeLock.class);

    private final ReentrantLock lock = new ReentrantLock();

    interface Change<T> {
        /** @param then what is to be called when the lock is free again */
        T make(List<Runnable> then);
    }

    <T> T locked(Change<T> change) {
        List<Runnable> then = new ArrayList<>();
        T result;
        lock.lock();
        try {
            result = change.make(then);
        } finally {
            lock.unlock();
        }
        for (Runnable each : then) {
            try {
                each.run();
            } catch (RuntimeException e) {
                // whoever listens badly must not keep others from their turn
                LOG.error("A listener of the queue failed", e);
            }
        }
        return result;
    }
}
