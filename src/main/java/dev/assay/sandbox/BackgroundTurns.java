package dev.assay.sandbox;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Lets guests for which nobody waits work. Their group is idle: it gives way to everything else on the machine. So that
 * their work is done on a busy machine too, they get the usual weight one second in four.
 */
final class BackgroundTurns implements AutoCloseable {
    private static final int EVERY_SECONDS = 4;

    private final CgroupMounts cgroups;
    private final String group;
    private final ScheduledExecutorService turns = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("background-turns").factory());

    BackgroundTurns(CgroupMounts cgroups, String group) {
        this.cgroups = cgroups;
        this.group = group;
    }

    /** Makes the group, if it is not there. */
    void begin() {
        weigh(CpuWeight.BACKGROUND);
        every(EVERY_SECONDS - 1, CpuWeight.USUAL);
        every(EVERY_SECONDS, CpuWeight.BACKGROUND);
    }

    private void every(int firstAfterSeconds, CpuWeight weight) {
        var _ = turns.scheduleAtFixedRate(() -> weigh(weight), firstAfterSeconds, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void weigh(CpuWeight weight) {
        cgroups.make(group, weight);
    }

    @Override
    public void close() {
        turns.close();
    }
}
