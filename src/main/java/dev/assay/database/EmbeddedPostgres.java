package dev.assay.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * A PostgreSQL of the server's own, on 127.0.0.1, whose data outlives restarts and crashes of either.
 *
 * <pre>
 * DATA/postgres/  lock                  held while a server uses the directory
 *                 bin-DIGEST/           PostgreSQL's programs
 *                 superuser.password    for administrators; the server itself works as the role "assay"
 *                 config/  log/  cluster/
 * </pre>
 *
 * It registers no shutdown hook: close it after everything that uses it, on every way on which the process may end.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final int ATTEMPTS = 3;

    private final DataLock lock;
    private final Postmaster postmaster;
    private final PostgresSupervisor supervisor;
    private final Connection connection;

    /** How the application connects; the password is another one after each start. */
    public record Connection(String jdbcUrl, String user, String password) {
        @Override
        public String toString() {
            return user + "@" + jdbcUrl;
        }
    }

    private EmbeddedPostgres(DataLock lock, Postmaster postmaster, Connection connection) {
        this.lock = lock;
        this.postmaster = postmaster;
        this.supervisor = PostgresSupervisor.of(postmaster);
        this.connection = connection;
    }

    /**
     * Starts PostgreSQL; the first time, makes its data. Takes some seconds then and half a second later on. What a
     * killed server left running is stopped first.
     *
     * @param dataDir made if it is missing
     * @throws DatabaseException if it does not work; the message is for the person at the terminal
     */
    @SuppressWarnings("MustBeClosedChecker")
    public static EmbeddedPostgres start(Path dataDir) {
        Path home = dataDir.toAbsolutePath().normalize().resolve("postgres");
        try {
            Directories.make(home, OsAccount.isRoot() ? "rwxr-xr-x" : "rwx------");
            DataLock lock = DataLock.take(home.resolve("lock"));
            try {
                return start(home.toRealPath(), lock);
            } catch (IOException | SQLException | RuntimeException failure) {
                lock.close();
                throw failure;
            }
        } catch (IOException | SQLException failure) {
            throw new DatabaseException("The embedded PostgreSQL in " + home + " did not start", failure);
        }
    }

    /** Stops what a process that has died left running in a directory, if anything. */
    public static void stopAbandoned(Path dataDir) throws IOException {
        Path home = dataDir.toAbsolutePath().normalize().resolve("postgres");
        if (Files.isDirectory(home.resolve("cluster"))) {
            try (DataLock _ = DataLock.take(home.resolve("lock"))) {
                postmaster(home.toRealPath()).stop();
            }
        }
    }

    private static EmbeddedPostgres start(Path home, DataLock lock) throws IOException, SQLException {
        Postmaster postmaster = postmaster(home);
        postmaster.stop();
        try {
            int port = start(postmaster, 1);
            Cluster cluster = postmaster.cluster();
            String password = new Provisioning("127.0.0.1", port, cluster.superuserPassword()).apply();
            String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + Settings.DATABASE;
            return new EmbeddedPostgres(lock, postmaster, new Connection(url, Settings.ROLE, password));
        } catch (IOException | SQLException | RuntimeException failure) {
            stopAfter(failure, postmaster);
            throw failure;
        }
    }

    private static void stopAfter(Exception failure, Postmaster postmaster) {
        try {
            postmaster.stop();
        } catch (IOException | RuntimeException another) {
            failure.addSuppressed(another);
        }
    }

    private static Postmaster postmaster(Path home) throws IOException {
        PostgresCommands programs = PostgresCommands.find(Binaries.unpack(home));
        Cluster cluster = Cluster.open(home, programs);
        return new Postmaster(programs, cluster, home.resolve("config"), Log.open(home, programs.account()));
    }

    // Between the choice of a free port and its use, someone else may take it.
    private static int start(Postmaster postmaster, int attempt) throws IOException {
        int port = freePort();
        Settings.write(postmaster.configuration(), postmaster.cluster(), port);
        try {
            postmaster.start();
            return port;
        } catch (DatabaseException failure) {
            if (attempt < ATTEMPTS && postmaster.log().tail().contains("Address already in use")) {
                return start(postmaster, attempt + 1);
            }
            throw failure;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    public Connection connection() {
        return connection;
    }

    /** Stops PostgreSQL and frees the data directory. */
    @Override
    public void close() {
        try (lock) {
            supervisor.close();
            postmaster.stop();
        } catch (IOException failure) {
            throw new DatabaseException("The embedded PostgreSQL did not stop cleanly", failure);
        }
    }
}
