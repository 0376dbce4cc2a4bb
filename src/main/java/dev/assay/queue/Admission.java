package dev.assay.queue;

import java.time.Duration;

/** What becomes of who wants to wait. */
public sealed interface Admission {

    /** It waits, or has a place already. Whoever gets this must close the ticket in the end. */
    record Admitted(Ticket ticket) implements Admission {}

    /**
     * It does not wait; nothing is held.
     *
     * @param retryAfter when there is likely to be room again, at least a second
     */
    record Refused(Reason reason, Duration retryAfter) implements Admission {}

    enum Reason {
        /** As many wait as may wait in all. */
        LINE_FULL,
        /** As many of this person wait as may. */
        TOO_MANY_OF_ONE_PERSON
    }
}
