package dev.assay.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * PostgreSQL's configuration, written anew at each start into a directory that PostgreSQL can read but not write:
 * whoever broke into the database still cannot open it to others.
 */
final class Settings {
    static final String DATABASE = "assay";
    static final String ROLE = "assay";

    private Settings() {}

    static void write(Path directory, Cluster cluster, int port) throws IOException {
        Directories.make(directory, "rwxr-xr-x");
        replace(directory.resolve("pg_hba.conf"), clients());
        replace(directory.resolve("pg_ident.conf"), "");
        replace(directory.resolve("postgresql.conf"), server(cluster, port));
    }

    // Passwords always; the superuser cannot be used from another machine even if the address below were widened.
    private static String clients() {
        return """
                host %s %s 127.0.0.1/32 scram-sha-256
                host all %s 127.0.0.1/32 scram-sha-256
                """.formatted(DATABASE, ROLE, Cluster.SUPERUSER);
    }

    private static String server(Cluster cluster, int port) {
        return """
                data_directory = '%s'

                # Who gets in
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'
                max_connections = 50

                # Nothing acknowledged is lost
                fsync = on
                synchronous_commit = on
                full_page_writes = on

                # One machine, shared with the judge: little memory, few processes, no replicas
                shared_buffers = '64MB'
                effective_cache_size = '256MB'
                work_mem = '4MB'
                maintenance_work_mem = '32MB'
                huge_pages = off
                jit = off
                io_method = 'sync'
                max_worker_processes = 4
                max_parallel_workers_per_gather = 0
                autovacuum_max_workers = 2
                wal_level = 'minimal'
                max_wal_senders = 0
                min_wal_size = '32MB'
                max_wal_size = '256MB'

                # A transaction left open would keep vacuum from its work
                idle_in_transaction_session_timeout = '10min'

                timezone = 'UTC'
                log_timezone = 'UTC'
                log_line_prefix = '%%m [%%p] '
                """.formatted(quoted(cluster.directory()), port);
    }

    private static String quoted(Path path) {
        String text = path.toString();
        if (text.contains("\n")) {
            throw new DatabaseException("PostgreSQL cannot work in a directory with a line break in its name: " + text);
        }
        return text.replace("\\", "\\\\").replace("'", "''");
    }

    private static void replace(Path file, String content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, content);
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-r--r--"));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
