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
 * Sends what is accepted to be metered, and sends again what was lost. As with {@link JobQueue}, the rows are the truth:
 * those whose metering is due.
 */
@ApplicationScoped
class MeterQueue {
    private static final int AT_ONCE = 50;

    private final SubmissionLedger ledger;
    private final Emitter<JudgeJob> meterings;

    /** What this process has sent and not heard of yet. */
    private final Set<Long> sent = ConcurrentHashMap.newKeySet();

    @Inject
    MeterQueue(
            SubmissionLedger ledger,
            @Channel("meterings") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) Emitter<JudgeJob> meterings) {
        this.ledger = ledger;
        this.meterings = meterings;
    }

    void send(JudgeJob job) {
        if (sent.size() < AT_ONCE && sent.add(job.submission())) {
            meterings.send(job);
        }
    }

    void finished(long submission) {
        sent.remove(submission);
    }

    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void reconcile() {
        ledger.meteringDue(AT_ONCE).forEach(this::send);
    }
}
