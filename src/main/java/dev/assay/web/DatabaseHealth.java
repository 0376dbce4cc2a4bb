package dev.assay.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the database answers. Never waits for it. */
@Readiness
@ApplicationScoped
class DatabaseHealth implements HealthCheck {
    private final DatabaseMonitor state;

    @Inject
    DatabaseHealth(DatabaseMonitor state) {
        this.state = state;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(!state.isGone()).build();
    }
}
