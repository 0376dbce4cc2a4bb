package dev.assay.queue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;

/**
 * Places that persons take in turn. Who holds the fewest places is served first; among equals there are rounds, and in
 * each round everybody who waits has one turn, so it does not matter to others how many tickets a person has. The
 * tickets of one person are served in the order in which they came.
 *
 * <p>Beside the places there may be reserved ones, which only a person without any place can take: then a person with
 * many tickets cannot keep all of them.
 *
 * <p>Whoever waits holds no thread. All that is called from here (turns, listeners) is called without a lock.
 *
 * @param <K> what names a person
 */
public final class FairQueue<K> {
    private static final Logger LOG = Logger.getLogger(FairQueue.class);

    private static final Duration SHORTEST_RETRY = Duration.ofSeconds(1);
    private static final Duration LONGEST_RETRY = Duration.ofMinutes(5);

    /** The weight of the latest when averaging how long places are held. */
    private static final double LATEST = 0.2;

    private final int places;
    private final int reserved;
    private final LongSupplier nanoTime;

    private final ReentrantLock lock = new ReentrantLock();
    private final List<Line<K>> lines = new ArrayList<>();

    /** Of those who wait, hold a place, or have had their turn in this round. */
    private final Map<K, Share> shares = new LinkedHashMap<>();

    private long round;
    private long turns;
    private int held;
    private boolean positionsAreOld;
    private int listeners;
    private double averageHold = SHORTEST_RETRY.toNanos();

    /**
     * @param places how many may be held at the same time
     * @param reserved how many more may be, by persons who hold none
     */
    public FairQueue(int places, int reserved) {
        this(places, reserved, System::nanoTime);
    }

    FairQueue(int places, int reserved, LongSupplier nanoTime) {
        if (places < 1 || reserved < 0) {
            throw new IllegalArgumentException(places + " places and " + reserved + " reserved ones");
        }
        this.places = places;
        this.reserved = reserved;
        this.nanoTime = nanoTime;
    }

    /** A way in. Of one person's tickets, those of the line that was made first come first. */
    public Line<K> line(WaitingLimits limits) {
        return locked(_ -> {
            Line<K> line = new Line<>(this, lines.size(), limits);
            lines.add(line);
            return line;
        });
    }

    /** How many places are held. */
    public int held() {
        return locked(_ -> held);
    }

    /** How many wait, in all lines. */
    public int waiting() {
        return locked(_ -> lines.stream().mapToInt(line -> line.waiting).sum());
    }

    Admission enter(Line<K> line, K person, boolean limited) {
        return locked(then -> {
            Share share = shares.getOrDefault(person, new Share());
            if (limited && !mayTake(share)) {
                if (share.waitingIn(line) >= line.limits.perPerson()) {
                    return new Admission.Refused(Admission.Reason.TOO_MANY_OF_ONE_PERSON, retryAfter(shareCount()));
                }
                if (line.waiting >= line.limits.total()) {
                    return new Admission.Refused(Admission.Reason.LINE_FULL, retryAfter(1));
                }
            }
            if (shares.putIfAbsent(person, share) == null) {
                share.since = ++turns;
            }
            Ticket ticket = new Ticket(this, line, share);
            share.add(ticket);
            line.waiting++;
            settle(then);
            return new Admission.Admitted(ticket);
        });
    }

    int waitingIn(Line<K> line) {
        return locked(_ -> line.waiting);
    }

    int positionOf(Ticket ticket) {
        return locked(_ -> {
            if (positionsAreOld) {
                findPositions();
            }
            return ticket.position;
        });
    }

    boolean holds(Ticket ticket) {
        return locked(_ -> ticket.state == Ticket.State.HOLDING);
    }

    void listen(Ticket ticket, Runnable listener) {
        locked(then -> {
            if (ticket.state == Ticket.State.WAITING && ticket.listener == null) {
                listeners++;
            }
            if (positionsAreOld) {
                findPositions();
            }
            ticket.listener = ticket.state == Ticket.State.WAITING ? listener : null;
            ticket.toldPosition = ticket.position;
            then.add(listener);
            return ticket;
        });
    }

    /** @return whether it waited */
    boolean end(Ticket ticket, boolean evenIfItHoldsAPlace) {
        return locked(then -> {
            boolean waited = ticket.state == Ticket.State.WAITING;
            if (waited) {
                ticket.share.remove(ticket);
                waitsNoMore(ticket, Ticket.State.CLOSED, then);
                then.add(ticket::left);
                settle(then);
            } else if (ticket.state == Ticket.State.HOLDING && evenIfItHoldsAPlace) {
                ticket.state = Ticket.State.CLOSED;
                ticket.share.held--;
                held--;
                averageHold += LATEST * (nanoTime.getAsLong() - ticket.heldSince - averageHold);
                settle(then);
            }
            return waited;
        });
    }

    /** Gives away what can be given, and sees who has moved. */
    private void settle(List<Runnable> then) {
        for (Optional<Share> next = next(); next.isPresent(); next = next()) {
            give(next.get(), then);
        }
        forgetWhoHasNothing();
        positionsAreOld = true;
        if (listeners > 0) {
            findPositions();
            tellWhoMoved(then);
        }
    }

    private Optional<Share> next() {
        return shares.values().stream()
                .filter(share -> share.waits() && mayTake(share))
                .min(order());
    }

    private boolean mayTake(Share share) {
        return held < places || (share.held == 0 && held < places + reserved);
    }

    private Comparator<Share> order() {
        return Comparator.<Share>comparingInt(share -> share.held)
                .thenComparing(share -> share.round == round)
                .thenComparingLong(share -> share.since);
    }

    private void give(Share share, List<Runnable> then) {
        Ticket ticket = share.first().orElseThrow();
        share.remove(ticket);
        if (share.round == round) {
            round++;
        }
        share.round = round;
        share.since = ++turns;
        share.held++;
        held++;
        ticket.heldSince = nanoTime.getAsLong();
        waitsNoMore(ticket, Ticket.State.HOLDING, then);
        then.add(ticket::granted);
    }

    private void waitsNoMore(Ticket ticket, Ticket.State state, List<Runnable> then) {
        ticket.state = state;
        ticket.position = 0;
        ticket.line.waiting--;
        if (ticket.listener != null) {
            then.add(ticket.listener);
            ticket.listener = null;
            listeners--;
        }
    }

    /** Who has had a turn in this round is remembered: otherwise to leave and to come again would be a turn more. */
    private void forgetWhoHasNothing() {
        shares.values().removeIf(share -> share.held == 0 && !share.waits() && (held == 0 || share.round != round));
    }

    /** Deals the tickets out, one a person in each round. */
    private void findPositions() {
        List<Iterator<Ticket>> persons = new ArrayList<>();
        shares.values().stream()
                .filter(Share::waits)
                .sorted(order())
                .forEach(share -> persons.add(share.inOrder().iterator()));
        int position = 0;
        while (!persons.isEmpty()) {
            for (Iterator<Ticket> person : persons) {
                person.next().position = ++position;
            }
            persons.removeIf(person -> !person.hasNext());
        }
        positionsAreOld = false;
    }

    private void tellWhoMoved(List<Runnable> then) {
        for (Share share : shares.values()) {
            for (Ticket ticket : share.inOrder()) {
                if (ticket.listener != null && ticket.toldPosition != ticket.position) {
                    ticket.toldPosition = ticket.position;
                    then.add(ticket.listener);
                }
            }
        }
    }

    private int shareCount() {
        return (int) shares.values().stream().filter(Share::waits).count();
    }

    /** When so many more will have been given a place. */
    private Duration retryAfter(int given) {
        Duration estimate = Duration.ofNanos((long) (averageHold * given / places));
        if (estimate.compareTo(SHORTEST_RETRY) < 0) {
            return SHORTEST_RETRY;
        }
        return estimate.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : estimate;
    }

    private interface Change<T> {
        /** @param then what is to be called when the lock is free again */
        T make(List<Runnable> then);
    }

    private <T> T locked(Change<T> change) {
        List<Runnable> then = new ArrayList<>();
        T result;
        lock.lock();
        try {
            result = change.make(then);
        } finally {
            lock.unlock();
        }
        for (Runnable each : then) {
            try {
                each.run();
            } catch (RuntimeException e) {
                // whoever listens badly must not keep others from their turn
                LOG.error("A listener of the queue failed", e);
            }
        }
        return result;
    }
}
