package dev.assay.judging;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** How long each phase of a judgement took, by the clock on the wall. Not thread-safe. */
public final class PhaseTimes {
    private final Map<Phase, Duration> times = new EnumMap<>(Phase.class);

    /** What the system's nanosecond clock says, for {@link #add}. */
    static long now() {
        return System.nanoTime();
    }

    /** Adds what has passed since {@code began}, of {@link #now}. */
    void add(Phase phase, long began) {
        add(phase, Duration.ofNanos(now() - began));
    }

    void add(PhaseTimes others) {
        others.times.forEach(this::add);
    }

    private void add(Phase phase, Duration time) {
        times.merge(phase, time, Duration::plus);
    }

    /** Of the phases that there were. */
    public Map<Phase, Duration> toMap() {
        return Map.copyOf(times);
    }
}
