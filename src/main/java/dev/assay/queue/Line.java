package dev.assay.queue;

/**
 * A way into a {@link FairQueue}, with limits of its own. All lines of a queue share its places; among the tickets of
 * one person, those of a line that was made earlier come first.
 *
 * @param <K> what names a person
 */
public final class Line<K> {
    final int number;
    final WaitingLimits limits;

    /** How many wait here. Guarded by the queue's lock. */
    int waiting;

    private final FairQueue<K> queue;

    Line(FairQueue<K> queue, int number, WaitingLimits limits) {
        this.queue = queue;
        this.number = number;
        this.limits = limits;
    }

    /** Waits for a place, unless there are too many who do. */
    public Admission enter(K person) {
        return queue.enter(this, person, true);
    }

    /** Waits for a place, however many do: for what was admitted before, such as by the process before this one. */
    public Ticket enterAgain(K person) {
        return switch (queue.enter(this, person, false)) {
            case Admission.Admitted(Ticket ticket) -> ticket;
            case Admission.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    /** How many wait here. */
    public int waiting() {
        return queue.waitingIn(this);
    }
}
