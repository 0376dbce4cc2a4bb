package dev.assay;

import dev.assay.database.EmbeddedPostgres;
import dev.assay.sandbox.Home;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;

/** Starts the server, and before it a database of its own unless the environment names one. */
@QuarkusMain
public final class AssayServer {
    private AssayServer() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null
                || System.getProperty("quarkus.datasource.jdbc.url") != null) {
            Quarkus.run(arguments);
            return;
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(Home.find())) {
            System.setProperty(
                    "quarkus.datasource.jdbc.url", postgres.connection().jdbcUrl());
            System.setProperty(
                    "quarkus.datasource.username", postgres.connection().user());
            System.setProperty(
                    "quarkus.datasource.password", postgres.connection().password());
            Quarkus.run(arguments);
        }
    }
}
