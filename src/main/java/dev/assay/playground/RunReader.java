package dev.assay.playground;

import dev.assay.playground.RunTranscript.RunEnd;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One who listens to a run: hears its place in line, then the rows, then the end. It is told only what it asks for, and
 * nothing is kept for it but where it is, so the slowest reader costs no more than the fastest.
 */
final class RunReader implements Flow.Subscription {
    private static final Logger LOG = Logger.getLogger(RunReader.class);
    private static final int NOTHING = -1;

    private final Flow.Subscriber<? super byte[]> subscriber;
    private final Connection connection;
    private final AtomicLong wanted = new AtomicLong();
    private final AtomicInteger calls = new AtomicInteger();
    private volatile boolean over;
    private volatile Runnable left = () -> {};
    private volatile @Nullable RunTranscript transcript;
    private volatile int place = NOTHING;
    private volatile boolean repeat;
    private volatile long lastNanos = System.nanoTime();

    // those of whoever is telling it something: one at a time
    private int toldPlace;
    private boolean toldAnything;
    private int read;

    /** That over which a reader reads. */
    interface Connection {
        /** Of a reader in this process. */
        Connection NONE = new Connection() {
            @Override
            public boolean isClosed() {
                return false;
            }

            @Override
            public void hangUp() {}
        };

        /** Whether nobody is there any more. */
        boolean isClosed();

        void hangUp();
    }

    RunReader(Flow.Subscriber<? super byte[]> subscriber, Connection connection) {
        this.subscriber = subscriber;
        this.connection = connection;
    }

    /**
     * Lets the subscriber ask.
     *
     * @param whenItLeaves called once when it has heard everything, or goes away, which may be at once
     */
    void open(Runnable whenItLeaves) {
        left = whenItLeaves;
        subscriber.onSubscribe(this);
        if (connection.isClosed()) {
            // nobody would tell us: it was so before anybody listened
            cancel();
        }
    }

    /** Tells it its place in line: 1 is next, 0 is being run. */
    void waits(int atPlace) {
        place = atPlace;
        tell();
    }

    /** Its run has its turn, or had it before. */
    void begins(RunTranscript told) {
        transcript = told;
        waits(0);
    }

    /** Refused, before it was told anything. */
    void refuse(RuntimeException why) {
        finish(() -> subscriber.onError(why));
    }

    /** The server stops. */
    void sendAway() {
        finish(subscriber::onComplete);
    }

    boolean isOver() {
        return over;
    }

    /** There may be something new. */
    void tell() {
        if (calls.getAndIncrement() > 0) {
            return;
        }
        int seen = 1;
        do {
            while (!over && tellOne()) {
                // there may be more
            }
            seen = calls.addAndGet(-seen);
        } while (seen > 0);
    }

    /** @return whether it was told something, and may be told more */
    private boolean tellOne() {
        RunTranscript told = transcript;
        if (told != null) {
            // asked for first: after the end there are no more rows
            Optional<RunEnd> end = told.end();
            RunTranscript.Piece piece = told.after(read);
            if (piece == null && end.isPresent()) {
                return tellEnd(end.get());
            }
            if (piece != null) {
                return wanted.get() > 0 && tellRows(piece);
            }
        }
        if (wanted.get() == 0) {
            return false;
        }
        int now = place;
        if (now != NOTHING && (now != toldPlace || repeat)) {
            toldPlace = now;
            return say(("{\"waiting\":" + now + "}").getBytes(StandardCharsets.UTF_8));
        }
        return false;
    }

    private boolean tellRows(RunTranscript.Piece piece) {
        read += piece.rows();
        return say(piece.lines());
    }

    private boolean say(byte[] lines) {
        wanted.decrementAndGet();
        repeat = false;
        toldAnything = true;
        lastNanos = System.nanoTime();
        try {
            subscriber.onNext(lines);
        } catch (RuntimeException e) {
            // one reader's trouble is not that of the run, nor of others who read it
            LOG.debug("A reader of a demo failed", e);
            cancel();
        }
        return true;
    }

    private boolean tellEnd(RunEnd end) {
        switch (end) {
            case RunEnd.Failed(RuntimeException why, String _) when !toldAnything -> refuse(why);
            case RunEnd.Failed(RuntimeException _, String instead) -> tellLast(instead);
            case RunEnd.Told(String row) -> tellLast(row);
        }
        return false;
    }

    private void tellLast(String row) {
        if (wanted.get() > 0) {
            say(row.getBytes(StandardCharsets.UTF_8));
            finish(subscriber::onComplete);
        }
    }

    private void finish(Runnable how) {
        if (leave()) {
            how.run();
            left.run();
        }
    }

    private synchronized boolean leave() {
        boolean first = !over;
        over = true;
        return first;
    }

    /**
     * Repeats what has been said too long ago, and hangs up on who does not listen.
     *
     * @param beat the moment before which a word is too old
     * @param patience the moment since which it must have taken something, if there was something
     * @param lingering the moment since which its run must have ended
     */
    void look(long beat, long patience, long lingering) {
        RunTranscript told = transcript;
        boolean deaf = wanted.get() == 0 && lastNanos - patience < 0;
        boolean slow = told != null && told.endedBefore(lingering);
        if (connection.isClosed()) {
            cancel();
        } else if (deaf || slow) {
            cancel();
            connection.hangUp();
        } else if (lastNanos - beat < 0 && place != NOTHING) {
            repeat = true;
            tell();
        }
    }

    @Override
    public void request(long more) {
        wanted.accumulateAndGet(more, (a, b) -> a + b < 0 ? Long.MAX_VALUE : a + b);
        tell();
    }

    @Override
    public void cancel() {
        if (leave()) {
            left.run();
        }
    }
}
