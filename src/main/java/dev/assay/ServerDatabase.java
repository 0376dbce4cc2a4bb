package dev.assay;

import dev.assay.database.EmbeddedPostgres;
import io.quarkus.runtime.Application;
import io.quarkus.runtime.ApplicationLifecycleManager;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The embedded database of this server: there before the application starts, and stopped after it has stopped.
 *
 * <p>When the process is told to end (SIGTERM, SIGINT, {@code System.exit}), the main thread does not come back from
 * {@code Quarkus.run}: it ends with the JVM, as soon as all shutdown hooks have. So a hook stops the database, and waits
 * for the application before.
 */
final class ServerDatabase implements AutoCloseable {
    private final Thread hook = new Thread(this::stopAfterTheApplication, "stop-database");
    private Optional<EmbeddedPostgres> postgres = Optional.empty();
    private boolean stopped;

    private ServerDatabase() {}

    /** Starts it. Who tells the process to end meanwhile waits until it can be stopped cleanly. */
    static ServerDatabase start(Path home) {
        ServerDatabase database = new ServerDatabase();
        Runtime.getRuntime().addShutdownHook(database.hook);
        try {
            database.open(home);
            return database;
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    private synchronized void open(Path home) {
        if (stopped) {
            throw new IllegalStateException("The server was told to end before its database was started");
        }
        postgres = Optional.of(EmbeddedPostgres.start(home));
    }

    synchronized EmbeddedPostgres.Connection connection() {
        return postgres.orElseThrow().connection();
    }

    private void stopAfterTheApplication() {
        Application application = ApplicationLifecycleManager.getCurrentApplication();
        if (application != null) {
            application.awaitShutdown();
        }
        stop();
    }

    private synchronized void stop() {
        stopped = true;
        postgres.ifPresent(EmbeddedPostgres::close);
        postgres = Optional.empty();
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException itRuns) {
            // and does the same, once
        }
        stop();
    }
}
