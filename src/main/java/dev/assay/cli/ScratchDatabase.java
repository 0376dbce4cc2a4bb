package dev.assay.cli;

import dev.assay.database.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/** A PostgreSQL as the server has it, with its tables but without a row, which is gone when it is closed. */
final class ScratchDatabase implements AutoCloseable {
    private final Path home;
    private final EmbeddedPostgres postgres;
    private final AtomicBoolean closed = new AtomicBoolean();

    private ScratchDatabase(Path home, EmbeddedPostgres postgres) {
        this.home = home;
        this.postgres = postgres;
    }

    static ScratchDatabase open() throws IOException {
        Path home = Files.createTempDirectory("assay-scratch-");
        // PostgreSQL runs under an account that has to get there
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        ScratchDatabase scratch = new ScratchDatabase(home, EmbeddedPostgres.start(home));
        // who interrupts the benchmark leaves neither a process nor gigabytes behind
        Runtime.getRuntime().addShutdownHook(new Thread(scratch::close));
        EmbeddedPostgres.Connection to = scratch.postgres.connection();
        Flyway.configure()
                .dataSource(to.jdbcUrl(), to.user(), to.password())
                .load()
                .migrate();
        return scratch;
    }

    Connection connect() throws SQLException {
        EmbeddedPostgres.Connection to = postgres.connection();
        return DriverManager.getConnection(to.jdbcUrl(), to.user(), to.password());
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            postgres.close();
            try (Stream<Path> files = Files.walk(home)) {
                List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
                for (Path each : all) {
                    Files.delete(each);
                }
            } catch (IOException e) {
                System.err.println("assay: " + home + " could not be removed: " + e);
            }
        }
    }
}
