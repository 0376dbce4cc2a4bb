package dev.assay.playground;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everybody who listens to a run now: no more than there may be, and looked after. */
final class RunReaders {
    private final PlaygroundConfig config;

    // guarded by this
    private final Map<RunReader, String> all = new HashMap<>();
    private boolean closed;

    RunReaders(PlaygroundConfig config) {
        this.config = config;
    }

    /** @return whether there was room */
    synchronized boolean add(RunReader reader, String person) {
        boolean room = !closed
                && all.size() < config.streams()
                && all.values().stream().filter(person::equals).count() < config.streamsPerPerson();
        if (room) {
            all.put(reader, person);
        }
        return room;
    }

    synchronized void remove(RunReader reader) {
        all.remove(reader);
    }

    synchronized List<RunReader> now() {
        return List.copyOf(all.keySet());
    }

    /** To be called every second or so. */
    void look() {
        long now = System.nanoTime();
        now().forEach(reader -> reader.look(
                now - config.heartbeat().toNanos(),
                now - config.patience().toNanos(),
                now - config.lingering().toNanos()));
    }

    /** Sends everybody away; nobody comes any more. */
    void close() {
        synchronized (this) {
            closed = true;
        }
        now().forEach(RunReader::sendAway);
    }
}
