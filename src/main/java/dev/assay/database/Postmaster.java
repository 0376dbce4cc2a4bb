package dev.assay.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * PostgreSQL's parent process.
 *
 * @param configuration the directory that its command line names, and that tells it from any other PostgreSQL
 */
record Postmaster(PostgresCommands programs, Cluster cluster, Path configuration, Log log) {
    private static final int START_SECONDS = 120;
    private static final int STOP_SECONDS = 60;

    void start() throws IOException {
        PostgresCommands.Outcome outcome = control(START_SECONDS, "start", "--log=" + log.file());
        if (!outcome.ok()) {
            stop();
            throw new DatabaseException("PostgreSQL did not start in " + cluster.directory() + " as "
                    + programs.account() + ": " + outcome.output() + "\nThe end of its log " + log.file() + ":\n"
                    + log.tail());
        }
    }

    boolean isRunning() throws IOException {
        return recordedPid().filter(this::isOurs).isPresent();
    }

    /**
     * Stops it and waits: transactions that are open are rolled back, everything committed is on disk. A postmaster
     * that an earlier server left behind is found by its pid file; a pid that now belongs to another program is left
     * alone, and the file that names it removed, for PostgreSQL would take it for itself and refuse to start.
     */
    void stop() throws IOException {
        Optional<Long> pid = recordedPid();
        if (pid.isPresent() && !isOurs(pid.get())) {
            Files.deleteIfExists(pidFile());
        } else if (pid.isPresent()
                && !control(STOP_SECONDS, "stop", "--mode=fast").ok()
                && !control(STOP_SECONDS, "stop", "--mode=immediate").ok()
                && isOurs(pid.get())) {
            throw new DatabaseException("PostgreSQL (process " + pid.get() + ") of " + cluster.directory()
                    + " does not stop. Stop that process, then try again. The end of its log " + log.file() + ":\n"
                    + log.tail());
        }
    }

    private PostgresCommands.Outcome control(int seconds, String action, String option) throws IOException {
        return programs.run(
                Duration.ofSeconds(seconds + 10L),
                "pg_ctl",
                "--pgdata=" + configuration,
                "--wait",
                "--timeout=" + seconds,
                option,
                action);
    }

    private Path pidFile() {
        return cluster.directory().resolve("postmaster.pid");
    }

    private Optional<Long> recordedPid() throws IOException {
        if (!Files.isRegularFile(pidFile(), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        return Files.readString(pidFile(), StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .filter(line -> line.matches("[0-9]{1,9}"))
                .map(Long::valueOf);
    }

    private boolean isOurs(long pid) {
        try {
            List<String> command =
                    List.of(Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"), StandardCharsets.UTF_8)
                            .split("\0", -1));
            return command.getFirst().endsWith("/bin/postgres") && command.contains(configuration.toString());
        } catch (IOException gone) {
            return false;
        }
    }
}
