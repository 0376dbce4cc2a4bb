package dev.assay.queue;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * One who waits for a place of a {@link FairQueue}, then has it, then has given it back. To {@link #leave} is to give up
 * waiting and does nothing to who has a place already; to {@link #close} is to leave or to give the place back. Both may
 * be called at any time, by anybody, as often as they like: a place is given back once.
 *
 * <p>So who works in a place closes the ticket when the work has really ended, and who does not want it done any more
 * leaves, and if that was too late, stops the work.
 */
public final class Ticket implements AutoCloseable {
    final Line<?> line;
    final Share share;

    // guarded by the queue's lock
    State state = State.WAITING;
    int position;
    int toldPosition;
    long heldSince;

    @Nullable
    Runnable listener;

    private final FairQueue<?> queue;
    private final CompletableFuture<Ticket> turn = new CompletableFuture<>();

    enum State {
        WAITING,
        HOLDING,
        CLOSED
    }

    Ticket(FairQueue<?> queue, Line<?> line, Share share) {
        this.queue = queue;
        this.line = line;
        this.share = share;
    }

    /**
     * Done when the place is there, with this ticket; cancelled when it was left before. What follows it should run
     * elsewhere ({@code …Async}): otherwise it runs in the thread of who has just given a place back.
     */
    public CompletionStage<Ticket> turn() {
        return turn.minimalCompletionStage();
    }

    /**
     * Waits for the place in this thread, which should be a virtual one. Who is interrupted has closed the ticket.
     *
     * @throws CancellationException when the ticket was left meanwhile
     */
    public void await() throws InterruptedException {
        try {
            turn.get();
        } catch (InterruptedException e) {
            close();
            throw e;
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        }
    }

    /** Which one it is in line: 1 is served next; 0 when it waits no more. As things stand: somebody may come before. */
    public int position() {
        return queue.positionOf(this);
    }

    /** Whether it has its place. */
    public boolean holds() {
        return queue.holds(this);
    }

    /**
     * Runs something each time this ticket's position has changed, the last time when it waits no more. There is one
     * listener; it is called soon after it is set, too. It must not block, and asks for {@link #position}.
     */
    public void onMove(Runnable moved) {
        queue.listen(this, moved);
    }

    /**
     * Gives up waiting.
     *
     * @return whether it did wait; if not, it has its place, or had it
     */
    public boolean leave() {
        return queue.end(this, false);
    }

    /** Gives up waiting, or gives the place back. */
    @Override
    public void close() {
        queue.end(this, true);
    }

    void granted() {
        turn.complete(this);
    }

    void left() {
        turn.cancel(false);
    }
}
