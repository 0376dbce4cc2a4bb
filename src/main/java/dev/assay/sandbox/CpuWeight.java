package dev.assay.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What share of the CPU time a control group has while others want it too. Alone on the machine, each has all of it. */
enum CpuWeight {
    USUAL(100),
    /** For what somebody waits for who has other work running, and for guests that nobody has taken yet. */
    LOW(10),
    /** For what nobody waits for. */
    BACKGROUND(5);

    private static final int USUAL_SHARES = 1024;

    private final int percent;

    CpuWeight(int percent) {
        this.percent = percent;
    }

    /**
     * Writes it to a group's files. A low weight alone would not do: a guest that answers a test wakes up often, and the
     * kernel lets it wait each time until the slice of whoever runs is over, some 4 ms. A group that is idle (since Linux
     * 5.15) gives way at once.
     */
    void write(Path group) throws IOException {
        Path shares = group.resolve("cpu.shares");
        boolean old = Files.exists(shares);
        Path idle = group.resolve("cpu.idle");
        boolean canIdle = Files.exists(idle);
        if (this == USUAL && canIdle) {
            Files.writeString(idle, "0");
        }
        if (old) {
            Files.writeString(shares, Integer.toString(USUAL_SHARES * percent / 100));
        } else {
            Files.writeString(group.resolve("cpu.weight"), Integer.toString(percent));
        }
        if (this != USUAL && canIdle) {
            Files.writeString(idle, "1");
        }
    }
}
