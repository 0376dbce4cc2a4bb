package dev.assay.submission;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;

/**
 * Sends what is accepted to be metered, one after the other, while nobody waits for a verdict. As with {@link JobQueue},
 * the rows are the truth: those whose metering is due.
 */
@ApplicationScoped
class MeterQueue {
    private static final Logger LOG = Logger.getLogger(MeterQueue.class);

    private final SubmissionLedger ledger;
    private final JobQueue jobs;
    private final Emitter<JudgeJob> meterings;

    /** Whether something is being metered for this process. */
    private final AtomicBoolean busy = new AtomicBoolean();

    @Inject
    MeterQueue(
            SubmissionLedger ledger,
            JobQueue jobs,
            @Channel("meterings") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) Emitter<JudgeJob> meterings) {
        this.ledger = ledger;
        this.jobs = jobs;
        this.meterings = meterings;
    }

    /** To be called when news has been written. */
    void after(JudgeNews news) {
        switch (news) {
            case JudgeNews.Metered _, JudgeNews.MeteringRefused _, JudgeNews.MeteringFailed _ -> {
                busy.set(false);
                wake();
            }
            case JudgeNews.Judged _ -> wake();
            default -> {
                // nothing has ended
            }
        }
    }

    /** Sends the next, if there is one, and nobody to wait for. */
    private void wake() {
        if (!jobs.isIdle() || !busy.compareAndSet(false, true)) {
            return;
        }
        Optional<JudgeJob> due = Optional.empty();
        try {
            due = ledger.meteringDue();
        } catch (RuntimeException databaseGone) {
            LOG.warnf("What is to be metered cannot be read: %s", databaseGone.getMessage());
        }
        due.ifPresentOrElse(meterings::send, () -> busy.set(false));
    }

    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void reconcile() {
        wake();
    }
}
