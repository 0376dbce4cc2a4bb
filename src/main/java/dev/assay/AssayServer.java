package dev.assay;

import dev.assay.database.EmbeddedPostgres;
import dev.assay.sandbox.DataDirectory;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;

/** Starts the server, and before it a database of its own unless the environment names one. */
@QuarkusMain
public final class AssayServer {
    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String USER = "quarkus.datasource.username";
    private static final String PASSWORD = "quarkus.datasource.password";

    private AssayServer() {}

    public static void main(String[] arguments) {
        if (System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null || System.getProperty(URL) != null) {
            Quarkus.run(arguments);
            return;
        }
        try (ServerDatabase database = ServerDatabase.start(DataDirectory.find())) {
            EmbeddedPostgres.Connection connection = database.connection();
            System.setProperty(URL, connection.jdbcUrl());
            System.setProperty(USER, connection.user());
            System.setProperty(PASSWORD, connection.password());
            Quarkus.run(arguments);
        } finally {
            // After a reload in dev mode this starts again in the same JVM, and must not take the old database for one
            // that the environment names.
            List.of(URL, USER, PASSWORD).forEach(System::clearProperty);
        }
    }
}
