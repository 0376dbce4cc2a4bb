package dev.assay.queue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

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
    private final int places;
    private final int reserved;
    private final LongSupplier nanoTime;

    private final ChangeLock lock = new ChangeLock();
    private final HoldTimes holdTimes = new HoldTimes();
    private final List<Entrance> lines = new ArrayList<>();

    /** Of those who wait, hold a place, or have had their turn in this round. */
    private final Map<K, Share<Visit>> shares = new LinkedHashMap<>();

    private long round;
    private long turns;
    private int held;
    private boolean positionsAreOld;
    private int listeners;

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
        return lock.locked(_ -> {
            Entrance line = new Entrance(lines.size(), limits);
            lines.add(line);
            return line;
        });
    }

    /** How many places are held. */
    public int held() {
        return lock.locked(_ -> held);
    }

    /** How many wait, in all lines. */
    public int waiting() {
        return lock.locked(_ -> lines.stream().mapToInt(line -> line.waiting).sum());
    }

    /** A line: it counts who waits, and turns away who would be one too many. */
    private final class Entrance implements Line<K> {
        final int number;
        private final WaitingLimits limits;

        /** Guarded by the lock. */
        int waiting;

        Entrance(int number, WaitingLimits limits) {
            this.number = number;
            this.limits = limits;
        }

        @Override
        public Admission enter(K person) {
            return enter(person, true);
        }

        @Override
        public Ticket enterAgain(K person) {
            return switch (enter(person, false)) {
                case Admission.Admitted(Ticket ticket) -> ticket;
                case Admission.Refused refused -> throw new IllegalStateException(refused.toString());
            };
        }

        private Admission enter(K person, boolean limited) {
            return lock.locked(then -> {
                Share<Visit> share = shares.getOrDefault(person, new Share<>());
                if (limited && !mayTake(share)) {
                    if (share.waitingIn(number) >= limits.perPerson()) {
                        return new Admission.Refused(Admission.Reason.TOO_MANY_OF_ONE_PERSON, retryAfter(shareCount()));
                    }
                    if (waiting >= limits.total()) {
                        return new Admission.Refused(Admission.Reason.LINE_FULL, retryAfter(1));
                    }
                }
                if (shares.putIfAbsent(person, share) == null) {
                    share.since = ++turns;
                }
                Visit visit = new Visit(this, share);
                share.add(number, visit);
                waiting++;
                settle(then);
                return new Admission.Admitted(visit);
            });
        }

        @Override
        public int waiting() {
            return lock.locked(_ -> waiting);
        }
    }

    private enum State {
        WAITING,
        HOLDING,
        CLOSED
    }

    /** The ticket of one who has come in by a line. */
    private final class Visit implements Ticket {
        final Entrance line;
        final Share<Visit> share;

        // guarded by the lock
        State state = State.WAITING;
        boolean firstPlace;
        int position;
        int toldPosition;
        long heldSince;

        @Nullable
        Runnable listener;

        private final CompletableFuture<Ticket> turn = new CompletableFuture<>();

        Visit(Entrance line, Share<Visit> share) {
            this.line = line;
            this.share = share;
        }

        @Override
        public CompletionStage<Ticket> turn() {
            return turn.minimalCompletionStage();
        }

        @Override
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

        @Override
        public int position() {
            return lock.locked(_ -> {
                if (positionsAreOld) {
                    findPositions();
                }
                return position;
            });
        }

        @Override
        public boolean holds() {
            return lock.locked(_ -> state == State.HOLDING);
        }

        @Override
        public boolean isFirstPlace() {
            return lock.locked(_ -> firstPlace);
        }

        @Override
        public void onMove(Runnable moved) {
            lock.locked(then -> {
                if (state == State.WAITING && listener == null) {
                    listeners++;
                }
                if (positionsAreOld) {
                    findPositions();
                }
                listener = state == State.WAITING ? moved : null;
                toldPosition = position;
                then.add(moved);
                return this;
            });
        }

        @Override
        public boolean leave() {
            return end(false);
        }

        @Override
        public void close() {
            end(true);
        }

        /** @return whether it waited */
        private boolean end(boolean evenIfItHoldsAPlace) {
            return lock.locked(then -> {
                boolean waited = state == State.WAITING;
                if (waited) {
                    share.remove(line.number, this);
                    waitsNoMore(this, State.CLOSED, then);
                    then.add(this::left);
                    settle(then);
                } else if (state == State.HOLDING && evenIfItHoldsAPlace) {
                    state = State.CLOSED;
                    share.held--;
                    held--;
                    holdTimes.add(nanoTime.getAsLong() - heldSince);
                    settle(then);
                }
                return waited;
            });
        }

        void granted() {
            turn.complete(this);
        }

        private void left() {
            turn.cancel(false);
        }
    }

    /** Gives away what can be given, and sees who has moved. */
    private void settle(List<Runnable> then) {
        for (Optional<Share<Visit>> next = next(); next.isPresent(); next = next()) {
            give(next.get(), then);
        }
        forgetWhoHasNothing();
        positionsAreOld = true;
        if (listeners > 0) {
            findPositions();
            tellWhoMoved(then);
        }
    }

    private Optional<Share<Visit>> next() {
        return shares.values().stream()
                .filter(share -> share.waits() && mayTake(share))
                .min(order());
    }

    private boolean mayTake(Share<Visit> share) {
        return held < places || (share.held == 0 && held < places + reserved);
    }

    private Comparator<Share<Visit>> order() {
        return Comparator.<Share<Visit>>comparingInt(share -> share.held)
                .thenComparing(share -> share.round == round)
                .thenComparingLong(share -> share.since);
    }

    private void give(Share<Visit> share, List<Runnable> then) {
        Visit visit = share.first().orElseThrow();
        share.remove(visit.line.number, visit);
        if (share.round == round) {
            round++;
        }
        share.round = round;
        share.since = ++turns;
        visit.firstPlace = share.held == 0;
        share.held++;
        held++;
        visit.heldSince = nanoTime.getAsLong();
        waitsNoMore(visit, State.HOLDING, then);
        then.add(visit::granted);
    }

    private void waitsNoMore(Visit visit, State state, List<Runnable> then) {
        visit.state = state;
        visit.position = 0;
        visit.line.waiting--;
        if (visit.listener != null) {
            then.add(visit.listener);
            visit.listener = null;
            listeners--;
        }
    }

    /** Who has had a turn in this round is remembered: otherwise to leave and to come again would be a turn more. */
    private void forgetWhoHasNothing() {
        shares.values().removeIf(share -> share.held == 0 && !share.waits() && (held == 0 || share.round != round));
    }

    /** Deals the tickets out, one a person in each round. */
    private void findPositions() {
        List<Iterator<Visit>> persons = new ArrayList<>();
        shares.values().stream()
                .filter(Share::waits)
                .sorted(order())
                .forEach(share -> persons.add(share.inOrder().iterator()));
        int position = 0;
        while (!persons.isEmpty()) {
            for (Iterator<Visit> person : persons) {
                person.next().position = ++position;
            }
            persons.removeIf(person -> !person.hasNext());
        }
        positionsAreOld = false;
    }

    private void tellWhoMoved(List<Runnable> then) {
        for (Share<Visit> share : shares.values()) {
            for (Visit visit : share.inOrder()) {
                if (visit.listener != null && visit.toldPosition != visit.position) {
                    visit.toldPosition = visit.position;
                    then.add(visit.listener);
                }
            }
        }
    }

    private int shareCount() {
        return (int) shares.values().stream().filter(Share::waits).count();
    }

    private Duration retryAfter(int given) {
        return holdTimes.retryAfter(given, places);
    }
}
