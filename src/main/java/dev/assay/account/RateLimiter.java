package dev.assay.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * So many goes for one key in one stretch of time, which begins with the first. A go is counted before it is made,
 * so that many at once gain nothing.
 */
final class RateLimiter<K> {
    private static final int KEYS = 100_000;

    private final Cache<K, AtomicInteger> goes;
    private final int limit;

    RateLimiter(int limit, Duration window) {
        this.limit = limit;
        // Never written again after the first go, so this counts from it.
        goes = Caffeine.newBuilder().expireAfterWrite(window).maximumSize(KEYS).build();
    }

    /** Counts one go and says whether it is still within the limit. */
    boolean allows(K key) {
        return goes.get(key, first -> new AtomicInteger()).incrementAndGet() <= limit;
    }

    /** Takes one go back, which was a good one. */
    void giveBack(K key) {
        @Nullable AtomicInteger counted = goes.getIfPresent(key);
        if (counted != null) {
            counted.decrementAndGet();
        }
    }

    void forgive(K key) {
        goes.invalidate(key);
    }
}
