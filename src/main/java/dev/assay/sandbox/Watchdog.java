package dev.assay.sandbox;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Looks after a running guest from outside, for as long as it is open: CPU time by the kernel's account, and the time in
 * which the guest waits.
 *
 * <p>What a guest waits is not what passes on the clock without CPU time: on a busy machine it may have to stand in line.
 * So it is looked at every now and then, at moments that it cannot foresee, and only if it sleeps at that moment, the time
 * since the last look is taken from it; no more of that, if the look itself came late.
 */
public final class Watchdog implements AutoCloseable {
    private static final long SHORTEST_PAUSE_NANOS = 2_000_000;
    private static final long SHORTEST_LOOK_NANOS = 25_000_000;
    private static final long LONGEST_LOOK_NANOS = 75_000_000;
    private static final long UNLIMITED = Long.MAX_VALUE;
    private static final ScheduledExecutorService TIMER = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("guest-watchdog").factory());

    private final Watched guest;
    private final long cpuEnd;
    private final long wallEnd;
    private long waitingLeft;
    private long lastLook = System.nanoTime();
    private long pause;
    private volatile boolean open = true;

    /** A guest, as far as it is watched. */
    interface Watched {
        /** CPU time of all its threads so far, in nanoseconds. */
        long cpuNanos() throws IOException;

        /** Whether it, or somebody it waits for, has something to do at this moment. */
        boolean isAtWork() throws IOException;

        /** Whether it wrote more to standard error than anybody would read. */
        boolean floodedErrors();

        /** Ends it, for the first reason given. */
        void kill(KillReason reason);
    }

    private Watchdog(Watched guest, long cpuEnd, long waiting, long wallEnd) {
        this.guest = guest;
        this.cpuEnd = cpuEnd;
        this.waitingLeft = waiting;
        this.wallEnd = wallEnd;
    }

    static Watchdog watch(Watched guest, Duration cpu, Duration waiting, Duration wall) throws IOException {
        Watchdog watchdog = new Watchdog(
                guest, guest.cpuNanos() + cpu.toNanos(), waiting.toNanos(), System.nanoTime() + wall.toNanos());
        watchdog.scheduleAfter(Math.min(cpu.toNanos() / 2, untilNextLook()));
        return watchdog;
    }

    /** Guards a guest that is still starting: its cgroup may not be there yet. */
    static Watchdog deadline(Watched guest, Duration wall) {
        Watchdog watchdog = new Watchdog(guest, UNLIMITED, UNLIMITED, System.nanoTime() + wall.toNanos());
        watchdog.scheduleAfter(wall.toNanos());
        return watchdog;
    }

    private static long untilNextLook() {
        return ThreadLocalRandom.current().nextLong(SHORTEST_LOOK_NANOS, LONGEST_LOOK_NANOS);
    }

    private void scheduleAfter(long nanos) {
        pause = Math.max(nanos, SHORTEST_PAUSE_NANOS);
        var _ = TIMER.schedule(this::look, pause, TimeUnit.NANOSECONDS);
    }

    private void look() {
        if (!open) {
            return;
        }
        try {
            long now = System.nanoTime();
            long cpuLeft = cpuEnd == UNLIMITED ? UNLIMITED : cpuEnd - guest.cpuNanos();
            if (waitingLeft != UNLIMITED && !guest.isAtWork()) {
                waitingLeft -= Math.min(now - lastLook, pause);
            }
            lastLook = now;
            if (guest.floodedErrors()) {
                guest.kill(KillReason.OUTPUT);
            } else if (cpuLeft <= 0) {
                guest.kill(KillReason.CPU_TIME);
            } else if (waitingLeft <= 0) {
                guest.kill(KillReason.WAITED);
            } else if (wallEnd - now <= 0) {
                guest.kill(KillReason.WALL_TIME);
            } else {
                // CPU time can pass as fast as all processors together allow
                long cpuMayEnd = cpuLeft / Runtime.getRuntime().availableProcessors();
                scheduleAfter(Math.min(cpuMayEnd, Math.min(untilNextLook(), wallEnd - now)));
            }
        } catch (IOException groupIsGone) {
            // the guest has ended by itself
        }
    }

    @Override
    public void close() {
        open = false;
    }
}
