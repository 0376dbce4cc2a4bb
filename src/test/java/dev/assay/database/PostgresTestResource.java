package dev.assay.database;

import dev.assay.testing.Requirements;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * PostgreSQL for integration tests: a container where Docker has the image, else the embedded one. In CI (environment
 * variable {@code CI} is {@code true}) only the container will do.
 */
public final class PostgresTestResource implements QuarkusTestResourceLifecycleManager {
    private static final String IMAGE = "postgres:17";
    private static final Path DATA = Path.of("target", "test-database");

    private AutoCloseable running = () -> {};

    @Override
    public Map<String, String> start() {
        if (Requirements.hasImage(IMAGE)) {
            return container();
        }
        if (Requirements.inCi()) {
            throw new IllegalStateException("In CI the integration tests need Docker with the image " + IMAGE
                    + ", and `docker image inspect " + IMAGE + "` failed. Start Docker and pull the image.");
        }
        return embedded();
    }

    private Map<String, String> container() {
        PostgreSQLContainer container =
                new PostgreSQLContainer(IMAGE).withDatabaseName("postgres").withUsername(Cluster.SUPERUSER);
        running = container;
        container.start();
        String password;
        try {
            // The application gets the role that it has with the embedded database, not the image's superuser.
            password = new Provisioning(
                            container.getHost(),
                            container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                            container.getPassword())
                    .apply();
        } catch (SQLException failure) {
            throw new IllegalStateException("the test database could not be set up", failure);
        }
        return settings(container.withDatabaseName(Settings.DATABASE).getJdbcUrl(), Settings.ROLE, password);
    }

    private Map<String, String> embedded() {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(DATA);
        running = postgres;
        EmbeddedPostgres.Connection connection = postgres.connection();
        return settings(connection.jdbcUrl(), connection.user(), connection.password());
    }

    private static Map<String, String> settings(String url, String user, String password) {
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", user,
                "quarkus.datasource.password", password,
                // The embedded database's rows outlive a test run, and tests start from nothing.
                "quarkus.flyway.clean-at-start", "true");
    }

    @Override
    public void stop() {
        try {
            running.close();
        } catch (Exception failure) {
            throw new IllegalStateException("the test database did not stop", failure);
        }
    }
}
