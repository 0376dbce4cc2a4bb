package dev.assay.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs PostgreSQL's programs to their end under the account that can. */
record PostgresCommands(Binaries binaries, OsAccount account) {

    record Outcome(int exit, String output) {
        boolean ok() {
            return exit == 0;
        }
    }

    /** Finds an account that can run the programs, by letting each run one. */
    static PostgresCommands find(Binaries binaries) throws IOException {
        List<String> tried = new ArrayList<>();
        for (OsAccount account : OsAccount.candidates()) {
            PostgresCommands programs = new PostgresCommands(binaries, account);
            Outcome outcome = programs.run(Duration.ofSeconds(20), "postgres", "--version");
            if (outcome.ok()) {
                return programs;
            }
            tried.add("  " + account + ": " + outcome.output());
        }
        throw new DatabaseException("No account can run PostgreSQL in " + binaries.directory()
                + ". PostgreSQL does not run as root: start the server as an ordinary user, or put the data directory"
                + " where the account \"nobody\" can reach it, on a file system mounted without noexec. Tried:\n"
                + String.join("\n", tried));
    }

    /** Never throws for a program that fails or is missing: that is an outcome. */
    Outcome run(Duration limit, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(account.prefix());
        command.add(binaries.program(program).toString());
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("assay-postgres", ".out");
        try {
            return run(command, output, limit);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    // Output goes to a file: pg_ctl's server would keep a pipe open, and reading to its end would not end.
    private Outcome run(List<String> command, Path output, Duration limit) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(binaries.directory().toFile())
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(output.toFile());
        // None of the server's environment: it may hold secrets, or PG* variables that mean another database.
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL", "C", "TZ", "UTC"));
        Process process;
        try {
            process = builder.start();
        } catch (IOException missing) {
            return new Outcome(127, String.valueOf(missing.getMessage()));
        }
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return new Outcome(124, command.getLast() + " took longer than " + limit.toSeconds() + " s");
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return new Outcome(130, "interrupted");
        }
        return new Outcome(process.exitValue(), new String(Files.readAllBytes(output), StandardCharsets.UTF_8).strip());
    }
}
