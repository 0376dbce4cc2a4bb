package dev.assay.database;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A server's process in small: starts PostgreSQL, says how to reach it, and waits to be killed. */
final class HeldPostgres {
    private HeldPostgres() {}

    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedPostgres.Connection connection =
                EmbeddedPostgres.start(Path.of(arguments[0])).connection();
        System.out.println(connection.jdbcUrl() + " " + connection.user() + " " + connection.password());
        new CountDownLatch(1).await();
    }
}
