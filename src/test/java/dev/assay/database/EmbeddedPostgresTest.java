package dev.assay.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.assay.files.ProcessFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresTest {
    // In target/ rather than in @TempDir: as root, PostgreSQL runs under another account, which must reach it.
    // One directory for all, since making a database takes longest; each test leaves it as good as it was.
    private static Path data = Path.of("target").toAbsolutePath();

    @BeforeAll
    static void makeData() throws IOException {
        data = Files.createTempDirectory(data, "embedded-postgres");
        permit(data, "rwxr-xr-x");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data)) {
            execute(postgres.connection(), "create table kept (n int)");
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    @AfterAll
    static void removeData() throws IOException {
        ProcessFolder.removeTree(data);
    }

    @Test
    void restartKeepsRowsAndChangesThePassword() throws SQLException {
        String password;
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data)) {
            password = postgres.connection().password();
            execute(postgres.connection(), "delete from kept", "insert into kept values (42)");
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data)) {
            assertThat(number(postgres.connection(), "select n from kept")).isEqualTo(42);
            assertThat(postgres.connection().password()).isNotEqualTo(password);
        }
    }

    @Test
    void rowsSurviveTheKillingOfTheProcessThatHeldIt() throws Exception {
        Process server = serverProcess();
        long orphan;
        try (BufferedReader output = server.inputReader()) {
            String[] told = output.readLine().split(" ", 3);
            var connection = new EmbeddedPostgres.Connection(told[0], told[1], told[2]);
            execute(connection, "delete from kept", "insert into kept values (42)");
            orphan = postmaster();
            assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("process " + server.pid())
                    .hasMessageContaining("data directory");
        } finally {
            server.destroyForcibly().waitFor();
        }
        assertThat(commandLine(orphan)).contains("/bin/postgres");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data)) {
            assertThat(commandLine(orphan)).isEmpty();
            assertThat(number(postgres.connection(), "select n from kept")).isEqualTo(42);
        }
    }

    /** A process loses its locks on a file when it closes any descriptor of it. */
    @Test
    void secondStartInOneProcessIsRefusedAndLeavesTheDirectoryLocked() throws Exception {
        try (EmbeddedPostgres _ = EmbeddedPostgres.start(data)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            Process server = serverProcess();
            try (BufferedReader output = server.inputReader()) {
                assertThat(output.readLine())
                        .as("another process gets no database")
                        .isNull();
            } finally {
                server.destroyForcibly().waitFor();
            }
        }
    }

    @Test
    void databaseOfAKilledProcessIsStoppedWhereNobodyStartsItAgain() throws Exception {
        Process server = serverProcess();
        long orphan;
        try (BufferedReader output = server.inputReader()) {
            output.readLine();
            orphan = postmaster();
        } finally {
            server.destroyForcibly().waitFor();
        }
        EmbeddedPostgres.stopAbandoned(data);

        assertThat(commandLine(orphan)).isEmpty();
        EmbeddedPostgres.stopAbandoned(data.resolve("none"));
    }

    @Test
    void whoEndsItFromOutsideFindsItRunningAgainWithItsRows() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data)) {
            execute(postgres.connection(), "delete from kept", "insert into kept values (42)");
            for (String signal : new String[] {"-KILL", "-INT"}) {
                long before = postmaster();
                new ProcessBuilder("kill", signal, Long.toString(before))
                        .start()
                        .waitFor();
                await("rows after kill " + signal)
                        .atMost(Duration.ofMinutes(2))
                        .ignoreExceptions()
                        .until(() ->
                                postmaster() != before && number(postgres.connection(), "select n from kept") == 42);
            }
        }
        assertThat(data.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    void pidFileOfAnotherProgramIsRemovedAndTheProgramLeftAlone() throws Exception {
        Process bystander = new ProcessBuilder("sleep", "600").start();
        try {
            Path pidFile = data.resolve("postgres/cluster/postmaster.pid");
            Files.writeString(pidFile, bystander.pid() + "\n" + data + "\n0\n1\n");
            EmbeddedPostgres.start(data).close();
            assertThat(bystander.isAlive()).isTrue();
        } finally {
            bystander.destroyForcibly();
        }
    }

    @Test
    void applicationRoleIsNoSuperuserAndNobodyGetsInWithoutItsPassword() throws SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data)) {
            EmbeddedPostgres.Connection connection = postgres.connection();
            for (String forbidden : new String[] {
                "copy (select 1) to program 'touch /tmp/escaped'",
                "create role another",
                "create database another",
                "alter system set fsync = off",
                "set role postgres"
            }) {
                assertThatThrownBy(() -> execute(connection, forbidden))
                        .as(forbidden)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
            for (String user : new String[] {"assay", "postgres"}) {
                for (String wrong : new String[] {"", "postgres", "assay"}) {
                    assertThatThrownBy(() -> DriverManager.getConnection(connection.jdbcUrl(), user, wrong))
                            .as("%s with password '%s'", user, wrong)
                            .isInstanceOf(SQLException.class)
                            .hasMessageContaining("password");
                }
            }
            assertThatThrownBy(() -> DriverManager.getConnection(
                            connection.jdbcUrl().replace("/assay", "/postgres"), "assay", connection.password()))
                    .hasMessageContaining("pg_hba.conf");
            assertThat(connection.toString()).doesNotContain(connection.password());
        }
    }

    @Test
    void committedMeansOnDisk() throws SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data)) {
            String durable =
                    "select count(*) from pg_settings where (name, setting) in (('fsync', 'on'), ('synchronous_commit',"
                            + " 'on'), ('full_page_writes', 'on'), ('listen_addresses', '127.0.0.1'))";
            assertThat(number(postgres.connection(), durable)).isEqualTo(4);
        }
    }

    @Test
    void passwordAndDataAreForTheirOwnerAlone() throws IOException {
        for (String each : new String[] {"superuser.password", "cluster", "log"}) {
            var permissions =
                    Files.getPosixFilePermissions(data.resolve("postgres").resolve(each));
            assertThat(PosixFilePermissions.toString(permissions)).as(each).endsWith("------");
        }
        Path password = data.resolve("postgres/superuser.password");
        permit(password, "rw-r--r--");
        try {
            assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("chmod 600 " + password);
        } finally {
            permit(password, "rw-------");
        }
    }

    @Test
    void dataOfAnotherVersionIsRefusedWithTheLogsLastLines() throws IOException {
        Path versionFile = data.resolve("postgres/cluster/PG_VERSION");
        String version = Files.readString(versionFile);
        Files.writeString(versionFile, "12\n");
        try {
            assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("initialized by PostgreSQL version 12");
        } finally {
            Files.writeString(versionFile, version);
        }
    }

    @Test
    void dataDirectoryThatNoOtherAccountReachesWorksToo() throws Exception {
        for (String permissions : new String[] {"rwx------", "rwxr-xr-x"}) {
            permit(data, permissions);
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data)) {
                assertThat(number(postgres.connection(), "select 42")).isEqualTo(42);
            }
        }
    }

    @Test
    void halfUnpackedProgramsAreUnpackedAnew() throws IOException {
        Path half;
        try (Stream<Path> files = Files.list(data.resolve("postgres"))) {
            Path programs = files.filter(file -> file.getFileName().toString().startsWith("bin-"))
                    .findFirst()
                    .orElseThrow();
            half = Files.move(programs, programs.resolveSibling(programs.getFileName() + ".new"));
            Files.delete(half.resolve("bin/postgres"));
        }
        EmbeddedPostgres.start(data).close();
        assertThat(half).doesNotExist();
    }

    private static Process serverProcess() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(java, "-cp", classPath, HeldPostgres.class.getName(), data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static long postmaster() throws IOException {
        Path pidFile = data.resolve("postgres/cluster/postmaster.pid");
        return Long.parseLong(
                Files.readAllLines(pidFile, StandardCharsets.US_ASCII).getFirst());
    }

    private static String commandLine(long pid) throws IOException {
        Path file = Path.of("/proc", Long.toString(pid), "cmdline");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private static void execute(EmbeddedPostgres.Connection connection, String... statements) throws SQLException {
        try (Connection session = open(connection);
                Statement statement = session.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private static int number(EmbeddedPostgres.Connection connection, String query) throws SQLException {
        try (Connection session = open(connection);
                var rows = session.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Connection open(EmbeddedPostgres.Connection connection) throws SQLException {
        return DriverManager.getConnection(connection.jdbcUrl(), connection.user(), connection.password());
    }
}
