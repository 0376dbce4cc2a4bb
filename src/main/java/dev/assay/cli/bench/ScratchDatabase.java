package dev.assay.cli.bench;

import dev.assay.database.EmbeddedPostgres;
import dev.assay.files.ProcessFolder;
import dev.assay.sandbox.DataDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;

/**
 * A PostgreSQL as the server has it, with its tables but without a row, which is gone when it is closed. Who stops the
 * process, or interrupts it, leaves neither a process nor gigabytes behind; after {@code kill -9} the next one clears up.
 */
final class ScratchDatabase implements AutoCloseable {
    private final ProcessFolder folder;
    private Optional<EmbeddedPostgres> postgres = Optional.empty();
    private boolean closed;

    private ScratchDatabase(ProcessFolder folder) {
        this.folder = folder;
    }

    static ScratchDatabase open() throws IOException {
        return open(DataDirectory.find().resolve("scratch"));
    }

    static ScratchDatabase open(Path all) throws IOException {
        ProcessFolder.sweep(all, EmbeddedPostgres::stopAbandoned)
                .forEach(left -> System.err.println("assay: could not be removed: " + left));
        ScratchDatabase scratch = new ScratchDatabase(ProcessFolder.create(all));
        Runtime.getRuntime().addShutdownHook(new Thread(scratch::close));
        // PostgreSQL runs under an account that has to get there
        for (Path onTheWay : List.of(all, scratch.folder.path())) {
            Files.setPosixFilePermissions(onTheWay, PosixFilePermissions.fromString("rwx--x--x"));
        }
        EmbeddedPostgres.Connection to = scratch.start().connection();
        Flyway.configure()
                .dataSource(to.jdbcUrl(), to.user(), to.password())
                .load()
                .migrate();
        return scratch;
    }

    private synchronized EmbeddedPostgres start() throws IOException {
        if (closed) {
            throw new IOException("interrupted before the database was started");
        }
        EmbeddedPostgres started = EmbeddedPostgres.start(folder.path());
        postgres = Optional.of(started);
        return started;
    }

    Connection connect() throws SQLException {
        EmbeddedPostgres.Connection to = postgres().connection();
        return DriverManager.getConnection(to.jdbcUrl(), to.user(), to.password());
    }

    private synchronized EmbeddedPostgres postgres() {
        return postgres.orElseThrow(() -> new IllegalStateException("the scratch database is closed"));
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            postgres.ifPresent(EmbeddedPostgres::close);
            postgres = Optional.empty();
            try {
                folder.close();
            } catch (IOException e) {
                System.err.println("assay: " + folder.path() + " could not be removed: " + e);
            }
        }
    }
}
