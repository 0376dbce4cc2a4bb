package dev.assay.queue;

/**
 * A way into a {@link FairQueue}, with limits of its own. All lines of a queue share its places; among the tickets of
 * one person, those of a line that was made earlier come first.
 *
 * @param <K> what names a person
 */
public interface Line<K> {
    /** Waits for a place, unless there are too many who do. */
    Admission enter(K person);

    /** Waits for a place, however many do: for what was admitted before, such as by the process before this one. */
    Ticket enterAgain(K person);

    /** How many wait here. */
    int waiting();
}
