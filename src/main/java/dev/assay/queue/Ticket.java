package dev.assay.queue;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;

/**
 * One who waits for a place of a {@link FairQueue}, then has it, then has given it back. To {@link #leave} is to give up
 * waiting and does nothing to who has a place already; to {@link #close} is to leave or to give the place back. Both may
 * be called at any time, by anybody, as often as they like: a place is given back once.
 *
 * <p>So who works in a place closes the ticket when the work has really ended, and who does not want it done any more
 * leaves, and if that was too late, stops the work.
 */
public interface Ticket extends AutoCloseable {
    /**
     * Done when the place is there, with this ticket; cancelled when it was left before. What follows it should run
     * elsewhere ({@code …Async}): otherwise it runs in the thread of who has just given a place back.
     */
    CompletionStage<Ticket> turn();

    /**
     * Waits for the place in this thread, which should be a virtual one. Who is interrupted has closed the ticket.
     *
     * @throws CancellationException when the ticket was left meanwhile
     */
    void await() throws InterruptedException;

    /** Which one it is in line: 1 is served next; 0 when it waits no more. As things stand: somebody may come before. */
    int position();

    /** Whether it has its place. */
    boolean holds();

    /** Whether its person held no other place when it got this one. */
    boolean isFirstPlace();

    /**
     * Runs something each time this ticket's position has changed, the last time when it waits no more. There is one
     * listener; it is called soon after it is set, too. It must not block, and asks for {@link #position}.
     */
    void onMove(Runnable moved);

    /**
     * Gives up waiting.
     *
     * @return whether it did wait; if not, it has its place, or had it
     */
    boolean leave();

    /** Gives up waiting, or gives the place back. */
    @Override
    void close();
}
