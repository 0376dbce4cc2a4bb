package dev.assay.problem;

import dev.assay.harness.protocol.Wall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: guests can be started, and the packages of this server's folder are loaded. */
@Readiness
@ApplicationScoped
class JudgeHealth implements HealthCheck {
    private final Judges judges;
    private final PackageFolder folder;
    private final JudgeConfig config;

    @Inject
    JudgeHealth(Judges judges, PackageFolder folder, JudgeConfig config) {
        this.judges = judges;
        this.folder = folder;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        boolean able = judges.runtime().isPresent() && judges.trouble().isEmpty();
        boolean up = !config.eager() || (able && folder.loaded());
        return HealthCheckResponse.named("judge")
                .status(up)
                .withData("runtime", judges.runtime().orElse("none yet"))
                .withData("runtimes_not_used", String.join("; ", judges.unusedRuntimes()))
                // each was tried at the start; if one gave way there is no judge, and the trouble says which
                .withData(
                        "walls_that_hold",
                        judges.walls().stream().map(Wall::name).collect(Collectors.joining(", ")))
                .withData("trouble", judges.trouble().orElse(""))
                .build();
    }
}
