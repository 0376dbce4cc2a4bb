package dev.assay.submission;

import dev.assay.judgeruntime.JudgeService;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Has submissions that ended as JE judged again by itself: when judging has become possible again since, and each day.
 * After so many times it leaves them to an administrator, so that one that harms the judge does not do so for ever.
 */
@ApplicationScoped
class JudgeErrorRetry {
    private static final Logger LOG = Logger.getLogger(JudgeErrorRetry.class);

    /** At a time, so that others are served between. */
    private static final int BATCH = 20;

    private final JudgeService judgeService;
    private final SubmissionRepository repository;
    private final JobQueue queue;
    private final Duration pause;
    private final int most;

    @Inject
    JudgeErrorRetry(
            JudgeService judgeService,
            SubmissionRepository repository,
            JobQueue queue,
            @ConfigProperty(name = "assay.judge-errors.pause", defaultValue = "24h") Duration pause,
            @ConfigProperty(name = "assay.judge-errors.retries", defaultValue = "7") int most) {
        this.judgeService = judgeService;
        this.repository = repository;
        this.queue = queue;
        this.pause = pause;
        this.most = most;
    }

    @Scheduled(
            every = "{assay.judge-errors.every}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void retryDue() {
        judgeService.ableSince().ifPresent(since -> {
            List<SubmissionRepository.Waiting> due = repository.judgeErrors(since, pause, most, BATCH);
            for (SubmissionRepository.Waiting each : due) {
                if (repository.retry(each.submission())) {
                    LOG.infof("Submission %d ended by our fault and is judged again", each.submission());
                    queue.sendAnyway(each.submission(), each.person());
                }
            }
        });
    }
}
