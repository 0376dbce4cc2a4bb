package dev.assay.format;

import java.time.Duration;
import java.util.Optional;

/**
 * Where a problem's time limit comes from.
 *
 * @param stated what the package says; empty to infer it from the jury's times
 * @param acToTimeLimit the limit is at least so many times the time of the slowest submission that must be in time
 * @param timeLimitToTle the fastest submission that must be too slow takes at least so many times the limit
 * @param resolution an inferred limit is a multiple of it
 */
public record TimeLimitRule(
        Optional<Duration> stated, double acToTimeLimit, double timeLimitToTle, Duration resolution) {
    /** That of a package which says nothing. */
    public static final TimeLimitRule STANDARD = new TimeLimitRule(Optional.empty(), 2.0, 1.5, Duration.ofSeconds(1));

    /** The smallest limit with room above this time. */
    public Duration above(Duration slowest) {
        long step = resolution.toNanos();
        double wanted = slowest.toNanos() * acToTimeLimit;
        return resolution.multipliedBy(Math.max(1, (long) Math.ceil(wanted / step - 1e-9)));
    }

    /** What a submission that must be too slow is given. */
    public Duration tooSlowAt(Duration limit) {
        return Duration.ofNanos(Math.round(limit.toNanos() * timeLimitToTle));
    }
}
