package dev.assay.database;

import dev.assay.files.ProcessFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The data of PostgreSQL (which it calls a cluster), made once.
 *
 * @param directory belongs to PostgreSQL's account. The server may be root, so it writes no file in there.
 */
record Cluster(Path directory, String superuserPassword) {
    static final String SUPERUSER = "postgres";

    private static final Duration LIMIT = Duration.ofMinutes(3);

    static Cluster open(Path home, PostgresCommands programs) throws IOException {
        Path directory = home.resolve("cluster");
        Path passwordFile = home.resolve("superuser.password");
        if (!Files.isDirectory(directory)) {
            String password = Secret.random();
            Secret.write(passwordFile, password);
            create(home, directory, password, programs);
        }
        programs.account().own(directory);
        return new Cluster(directory, Secret.read(passwordFile));
    }

    // initdb itself sets the password: there is no moment at which the server trusts anyone.
    private static void create(Path home, Path directory, String password, PostgresCommands programs)
            throws IOException {
        Path workshop = home.resolve("cluster.new");
        ProcessFolder.removeTree(workshop);
        Directories.make(workshop, "rwx------");
        Path passwordFile = workshop.resolve("password");
        Secret.write(passwordFile, password);
        Path fresh = workshop.resolve("cluster");
        programs.account().own(workshop);
        PostgresCommands.Outcome outcome = initdb(programs, fresh, passwordFile, "C.UTF-8");
        if (!outcome.ok()) {
            // Some systems have no C.UTF-8. initdb has removed what it made.
            outcome = initdb(programs, fresh, passwordFile, "C");
        }
        if (!outcome.ok()) {
            throw new DatabaseException("PostgreSQL could not create its data in " + fresh + " as " + programs.account()
                    + ":\n" + outcome.output());
        }
        Files.move(fresh, directory, StandardCopyOption.ATOMIC_MOVE);
        ProcessFolder.removeTree(workshop);
    }

    private static PostgresCommands.Outcome initdb(
            PostgresCommands programs, Path directory, Path passwordFile, String locale) throws IOException {
        List<String> arguments = new ArrayList<>();
        arguments.add("--pgdata=" + directory);
        arguments.add("--pwfile=" + passwordFile);
        arguments.addAll(List.of("--username=" + SUPERUSER, "--auth=scram-sha-256", "--encoding=UTF8"));
        arguments.addAll(List.of("--locale=" + locale, "--data-checksums", "--no-instructions"));
        return programs.run(LIMIT, "initdb", arguments.toArray(String[]::new));
    }
}
