package dev.assay.web;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Whether the database answers, looked at every other second: while it does not, nobody waits to find out, and when it
 * does again, everything goes on.
 */
@ApplicationScoped
class DatabaseMonitor {
    private static final Logger LOG = Logger.getLogger(DatabaseMonitor.class);
    private static final DatabaseUnavailable GONE = new DatabaseUnavailable();
    private static final int PATIENCE_SECONDS = 2;

    private final AgroalDataSource pool;
    private final String url;
    private final Properties properties = new Properties();
    private volatile boolean gone;

    @Inject
    DatabaseMonitor(
            AgroalDataSource pool,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username", defaultValue = "") String user,
            @ConfigProperty(name = "quarkus.datasource.password", defaultValue = "") String password) {
        this.pool = pool;
        this.url = url;
        if (!user.isEmpty()) {
            properties.setProperty("user", user);
            properties.setProperty("password", password);
        }
        for (String timeout : new String[] {"connectTimeout", "loginTimeout", "socketTimeout"}) {
            properties.setProperty(timeout, String.valueOf(PATIENCE_SECONDS));
        }
    }

    boolean isGone() {
        return gone;
    }

    /** A pool that is busy is no reason to give up: only a connection that is refused, or says nothing, is. */
    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        boolean before = gone;
        boolean pooled = !before && answersPooled();
        gone = !pooled && !answersAnew();
        if (gone && !before) {
            LOG.warn("The database does not answer. Requests get 503 until it does.");
        } else if (before && !gone) {
            LOG.info("The database answers again.");
        }
        if (before) {
            // connections of before are dead
            pool.flush(AgroalDataSource.FlushMode.GRACEFUL);
        } else if (!pooled) {
            pool.flush(AgroalDataSource.FlushMode.INVALID);
        }
    }

    private boolean answersPooled() {
        try (Connection connection = pool.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException unknown) {
            return false;
        }
    }

    private boolean answersAnew() {
        try (Connection connection = DriverManager.getConnection(url, properties)) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException failure) {
            // one that refuses our password is there
            return !GONE.test(failure);
        }
    }
}
