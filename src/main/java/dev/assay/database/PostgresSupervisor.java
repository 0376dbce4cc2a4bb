package dev.assay.database;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Starts PostgreSQL again when it has ended without being told to: it was killed, or its disk was full. It comes back at
 * the same address with the same passwords.
 */
final class PostgresSupervisor implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(PostgresSupervisor.class.getName());
    private static final long LOOK_EVERY_MILLIS = 500;
    private static final long LONGEST_ATTEMPT_SECONDS = 150;

    private final Postmaster postmaster;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("postgres-supervisor").factory());

    /** What the last attempt failed with: a disk stays full for long, and is told once. */
    private Optional<String> failure = Optional.empty();

    private PostgresSupervisor(Postmaster postmaster) {
        this.postmaster = postmaster;
    }

    /** Looks after a PostgreSQL that runs. */
    static PostgresSupervisor of(Postmaster postmaster) {
        PostgresSupervisor supervisor = new PostgresSupervisor(postmaster);
        var _ = supervisor.looking.scheduleWithFixedDelay(
                supervisor::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        return supervisor;
    }

    private void look() {
        try {
            if (!postmaster.isRunning()) {
                startAgain();
            }
        } catch (IOException | RuntimeException e) {
            told(String.valueOf(e.getMessage()));
        }
    }

    private void startAgain() throws IOException {
        if (failure.isEmpty()) {
            LOG.log(System.Logger.Level.WARNING, "PostgreSQL has ended by itself. It is started again");
        }
        postmaster.start();
        LOG.log(System.Logger.Level.INFO, "PostgreSQL runs again");
        failure = Optional.empty();
    }

    private void told(String why) {
        if (failure.isEmpty()) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "PostgreSQL cannot be started now. It is tried again until it works: {0}",
                    why);
        }
        failure = Optional.of(why);
    }

    /** Looks no more, and waits for an attempt that is under way: afterwards PostgreSQL can be stopped for good. */
    @Override
    public void close() {
        looking.shutdown();
        try {
            if (!looking.awaitTermination(LONGEST_ATTEMPT_SECONDS, TimeUnit.SECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "An attempt to start PostgreSQL does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
