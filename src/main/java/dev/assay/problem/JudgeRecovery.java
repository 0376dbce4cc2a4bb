package dev.assay.problem;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Notices that judging is possible again, be it that a runtime was installed or that a disk has room. */
@ApplicationScoped
class JudgeRecovery {
    private final Judges judges;

    @Inject
    JudgeRecovery(Judges judges) {
        this.judges = judges;
    }

    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (judges.trouble().isPresent()) {
            judges.selfCheck();
        }
    }
}
