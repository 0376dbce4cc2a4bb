package dev.assay.problem;

import dev.assay.judgeruntime.JudgeConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: the packages of this server's folder have been read. */
@Readiness
@ApplicationScoped
class PackageFolderHealth implements HealthCheck {
    private final PackageLoader loader;
    private final JudgeConfig config;

    @Inject
    PackageFolderHealth(PackageLoader loader, JudgeConfig config) {
        this.loader = loader;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("packages")
                .status(!config.eager() || loader.loaded())
                .build();
    }
}
