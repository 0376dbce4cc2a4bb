package dev.assay.queue;

import java.time.Duration;

/** How long places are held, on average, and so when to come again. Guarded by the queue's lock. */
final class HoldTimes {
    private static final Duration SHORTEST_RETRY = Duration.ofSeconds(1);
    private static final Duration LONGEST_RETRY = Duration.ofMinutes(5);

    /** The weight of the latest when averaging. */
    private static final double LATEST = 0.2;

    private double average = SHORTEST_RETRY.toNanos();

    void add(long nanos) {
        average += LATEST * (nanos - average);
    }

    /** When so many more will have been given one of these places. */
    Duration retryAfter(int given, int places) {
        Duration estimate = Duration.ofNanos((long) (average * given / places));
        if (estimate.compareTo(SHORTEST_RETRY) < 0) {
            return SHORTEST_RETRY;
        }
        return estimate.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : estimate;
    }
}
