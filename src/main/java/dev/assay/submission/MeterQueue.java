package dev.assay.submission;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/**
 * Sends what is accepted to be metered, one after the other, while nobody waits for a verdict. As with {@link JobQueue},
 * the rows are the truth: those whose metering is due.
 */
@ApplicationScoped
class MeterQueue {
    private final SubmissionLedger ledger;
    private final JobQueue jobs;
    private final Emitter<JudgeJob> meterings;

    /** What this process has sent and not heard of yet. */
    private final Set<Long> sent = ConcurrentHashMap.newKeySet();

    @Inject
    MeterQueue(
            SubmissionLedger ledger,
            JobQueue jobs,
            @Channel("meterings") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) Emitter<JudgeJob> meterings) {
        this.ledger = ledger;
        this.jobs = jobs;
        this.meterings = meterings;
    }

    void finished(long submission) {
        sent.remove(submission);
    }

    /** To be called when there may be something to meter, and time for it. */
    void wake() {
        if (jobs.isIdle() && sent.isEmpty()) {
            ledger.meteringDue(1).forEach(job -> {
                if (sent.add(job.submission())) {
                    meterings.send(job);
                }
            });
        }
    }

    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void reconcile() {
        wake();
    }
}
