package dev.assay.judging;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What is kept in memory of packages and their tests because it is used often. There is one bound for all of it, by the
 * bytes that each thing holds; whatever is not held is read again.
 */
public final class PackageCache {
    /** What an entry, its key and a few small objects take. */
    private static final long OVERHEAD = 512;

    private final Cache<Object, Held> held;

    /** Something that knows how much memory it holds. */
    public interface Held {
        long bytes();
    }

    /** Makes or reads what is not held. */
    public interface Reading<T extends Held> {
        T read() throws IOException;
    }

    /** @param mebibytes how much is held at most; what is larger by itself is used and not held */
    public PackageCache(int mebibytes) {
        this.held = Caffeine.newBuilder()
                .executor(Runnable::run) // what is too much goes before more comes
                .maximumWeight((long) mebibytes << 20)
                .weigher((Object key, Held value) -> (int) Math.min(value.bytes() + OVERHEAD, Integer.MAX_VALUE))
                .build();
    }

    /**
     * What has this name, read now if it is not held. Who asks for the same thing meanwhile waits and gets it too.
     *
     * @param name equal names must stand for equal things, for ever
     */
    public <T extends Held> T get(Object name, Class<T> type, Reading<T> reading) throws IOException {
        try {
            return type.cast(held.get(name, _ -> {
                try {
                    return reading.read();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** How much is held now, about. */
    public long bytes() {
        held.cleanUp();
        return held.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }
}
