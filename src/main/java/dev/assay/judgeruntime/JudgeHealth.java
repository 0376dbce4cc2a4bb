package dev.assay.judgeruntime;

import dev.assay.harness.protocol.IsolationCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: guests can be started. */
@Readiness
@ApplicationScoped
class JudgeHealth implements HealthCheck {
    private final JudgeService judgeService;
    private final JudgeConfig config;

    @Inject
    JudgeHealth(JudgeService judgeService, JudgeConfig config) {
        this.judgeService = judgeService;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        boolean able = judgeService.runtime().isPresent()
                && judgeService.unavailableReason().isEmpty();
        boolean up = !config.eager() || able;
        return HealthCheckResponse.named("judge")
                .status(up)
                .withData("runtime", judgeService.runtime().orElse("none yet"))
                .withData("runtimes_not_used", String.join("; ", judgeService.unusedRuntimes()))
                // each was tried at the start; if one failed there is no judge, and the reason says which
                .withData(
                        "isolation_checks_passed",
                        judgeService.passedChecks().stream()
                                .map(IsolationCheck::name)
                                .collect(Collectors.joining(", ")))
                .withData("unavailable_reason", judgeService.unavailableReason().orElse(""))
                .build();
    }
}
