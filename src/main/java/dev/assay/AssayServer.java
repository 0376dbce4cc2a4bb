package dev.assay;

import dev.assay.database.EmbeddedPostgres;
import dev.assay.sandbox.DataDirectory;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the server, and before it a database of its own unless the environment names one. */
@QuarkusMain
public final class AssayServer {
    private AssayServer() {}

    public static void main(String[] arguments) {
        if (System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null
                || System.getProperty("quarkus.datasource.jdbc.url") != null) {
            Quarkus.run(arguments);
            return;
        }
        try (ServerDatabase database = ServerDatabase.start(DataDirectory.find())) {
            EmbeddedPostgres.Connection connection = database.connection();
            System.setProperty("quarkus.datasource.jdbc.url", connection.jdbcUrl());
            System.setProperty("quarkus.datasource.username", connection.user());
            System.setProperty("quarkus.datasource.password", connection.password());
            Quarkus.run(arguments);
        }
    }
}
