package dev.assay.judgeruntime;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Notices that judging is possible again, be it that a runtime was installed or that a disk has room. */
@ApplicationScoped
class JudgeRecovery {
    private final JudgeService judgeService;

    @Inject
    JudgeRecovery(JudgeService judgeService) {
        this.judgeService = judgeService;
    }

    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (judgeService.unavailableReason().isPresent()) {
            judgeService.selfCheck();
        }
    }
}
