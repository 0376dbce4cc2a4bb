package dev.assay.sandbox;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks after running guests from outside: CPU time by the kernel's account, and the clock on the wall. */
final class Watchdog implements Watch {
    private static final long SHORTEST_PAUSE_NANOS = 2_000_000;
    private static final long UNLIMITED = Long.MAX_VALUE;
    private static final ScheduledExecutorService TIMER = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("guest-watchdog").factory());

    private final Guest guest;
    private final long cpuEnd;
    private final long wallEnd;
    private volatile boolean open = true;

    private Watchdog(Guest guest, long cpuEnd, long wallEnd) {
        this.guest = guest;
        this.cpuEnd = cpuEnd;
        this.wallEnd = wallEnd;
    }

    static Watch watch(Guest guest, Duration cpu, Duration wall) throws IOException {
        Watchdog watchdog = new Watchdog(guest, guest.cpuNanos() + cpu.toNanos(), System.nanoTime() + wall.toNanos());
        watchdog.scheduleAfter(Math.min(cpu.toNanos(), wall.toNanos()) / 2);
        return watchdog;
    }

    /** Guards a guest that is still starting: its cgroup may not be there yet. */
    static Watch deadline(Guest guest, Duration wall) {
        Watchdog watchdog = new Watchdog(guest, UNLIMITED, System.nanoTime() + wall.toNanos());
        watchdog.scheduleAfter(wall.toNanos());
        return watchdog;
    }

    private void scheduleAfter(long nanos) {
        var _ = TIMER.schedule(this::look, Math.max(nanos, SHORTEST_PAUSE_NANOS), TimeUnit.NANOSECONDS);
    }

    private void look() {
        if (!open) {
            return;
        }
        try {
            long cpuLeft = cpuEnd == UNLIMITED ? UNLIMITED : cpuEnd - guest.cpuNanos();
            long wallLeft = wallEnd - System.nanoTime();
            if (guest.floodedErrors()) {
                guest.kill(Guest.Ended.OUTPUT);
            } else if (cpuLeft <= 0) {
                guest.kill(Guest.Ended.CPU_TIME);
            } else if (wallLeft <= 0) {
                guest.kill(Guest.Ended.WALL_TIME);
            } else {
                // CPU time can pass as fast as all processors together allow
                scheduleAfter(Math.min(cpuLeft / Runtime.getRuntime().availableProcessors(), wallLeft));
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
