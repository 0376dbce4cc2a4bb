package dev.assay.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Guests that are up before anybody needs them. Each is given away once and never comes back: what a stranger's program
 * has touched is destroyed, not washed.
 *
 * <p>The usual size, if there is one, is always kept warm; a size that somebody asked for lately keeps one guest ready too.
 */
public final class GuestPool implements AutoCloseable {
    private static final int OTHER_SIZES = 3;
    private static final long PAUSE_MILLIS = 30;

    private final Sandbox sandbox;
    private final Optional<GuestProfile> usual;
    private final int warm;
    private final ScheduledExecutorService refilling = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("refill-guests").factory());
    private final Map<GuestProfile, Deque<Guest>> waiting = new LinkedHashMap<>(16, 0.75f, true);
    private boolean closed;

    /** @param warm how many guests of the usual size wait for work */
    public GuestPool(Sandbox sandbox, GuestProfile usual, int warm) {
        this(sandbox, Optional.of(usual), warm);
        refill(usual);
    }

    /** No guest waits before somebody has asked for one. */
    public GuestPool(Sandbox sandbox) {
        this(sandbox, Optional.empty(), 0);
    }

    private GuestPool(Sandbox sandbox, Optional<GuestProfile> usual, int warm) {
        this.sandbox = sandbox;
        this.usual = usual;
        this.warm = warm;
    }

    private boolean isUsual(GuestProfile profile) {
        return usual.equals(Optional.of(profile));
    }

    /** A guest that nobody has used, at once when one waits, else as soon as it is up. */
    public Guest take(GuestProfile profile, Priority priority) throws NoGuestException {
        Guest ready = poll(profile, priority.leaves());
        if (ready == null) {
            return sandbox.start(profile, priority.weight());
        }
        if (priority == Priority.FIRST) {
            ready.raiseWeight();
        }
        return ready;
    }

    /** Starts, in the background, what was taken. Called when a submission is done, and its verdict goes first. */
    public void refill(GuestProfile profile) {
        if (!isClosed()) {
            var _ = refilling.schedule(() -> fill(profile), PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void fill(GuestProfile profile) {
        try {
            while (missing(profile)) {
                add(profile, sandbox.start(profile, CpuWeight.LOW));
            }
        } catch (NoGuestException e) {
            // whoever needs one meanwhile starts it, and tells what is wrong
            System.getLogger(GuestPool.class.getName()).log(System.Logger.Level.DEBUG, "{0}", e.getMessage());
        }
    }

    /** How many guests are up and wait for work. */
    synchronized int ready(GuestProfile profile) {
        return waitingFor(profile).size();
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized boolean missing(GuestProfile profile) {
        int wanted = isUsual(profile) ? warm : 1;
        return !closed && waitingFor(profile).size() < wanted;
    }

    private synchronized void add(GuestProfile profile, Guest guest) {
        if (closed) {
            guest.close();
            return;
        }
        waitingFor(profile).add(guest);
        if (waiting.size() > OTHER_SIZES + 1) {
            GuestProfile oldest = waiting.keySet().stream()
                    .filter(p -> !isUsual(p))
                    .findFirst()
                    .orElseThrow();
            waitingFor(oldest).forEach(Guest::close);
            waiting.remove(oldest);
        }
    }

    private synchronized @org.jspecify.annotations.Nullable Guest poll(GuestProfile profile, int left) {
        Deque<Guest> guests = waitingFor(profile);
        while (guests.size() > left) {
            Guest guest = guests.remove();
            if (guest.isAlive()) {
                return guest;
            }
            guest.close();
        }
        return null;
    }

    private Deque<Guest> waitingFor(GuestProfile profile) {
        return waiting.computeIfAbsent(profile, p -> new ArrayDeque<>());
    }

    @Override
    public synchronized void close() {
        closed = true;
        refilling.shutdown();
        waiting.values().forEach(guests -> guests.forEach(Guest::close));
        waiting.clear();
    }
}
