package dev.assay.submission;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;

/**
 * Sends what is accepted to be metered, one after the other and persons in turn: while nobody waits for a verdict, and
 * otherwise once for some verdicts, or when the last one is long ago. So costs come however busy the judge is, and no
 * verdict waits for more than one of them. As with {@link JobQueue}, the rows are the truth: those whose metering is due.
 */
@ApplicationScoped
class MeterQueue {
    private static final Logger LOG = Logger.getLogger(MeterQueue.class);

    /** One turn in four is metering's. */
    private static final int VERDICTS_FOR_ONE_METERING = 3;

    /** No submission has these numbers. */
    private static final long NOTHING = 0;

    private static final long CHOOSING = -1;

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final SubmissionRepository repository;
    private final JobQueue jobs;
    private final Emitter<JudgeJob> meterings;

    /** What is being metered for this process, 0 for nothing. */
    private final AtomicLong current = new AtomicLong();

    private final AtomicInteger verdicts = new AtomicInteger();
    private volatile long lastSent = System.nanoTime();

    /** Whose turn it was last. */
    private volatile long lastPerson;

    @Inject
    MeterQueue(
            SubmissionRepository repository,
            JobQueue jobs,
            @Channel("meterings") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) Emitter<JudgeJob> meterings) {
        this.repository = repository;
        this.jobs = jobs;
        this.meterings = meterings;
    }

    /** To be called when news has been written. */
    void after(JudgingEvent news) {
        switch (news) {
            case JudgingEvent.Metered _,
                    JudgingEvent.MeteringRefused _,
                    JudgingEvent.MeteringFailed _,
                    JudgingEvent.LinesCounted _ -> {
                // a judge that has measured the cost itself was not sent by this queue
                current.compareAndSet(news.submission(), NOTHING);
                wake();
            }
            case JudgingEvent.Judged _ -> {
                verdicts.incrementAndGet();
                wake();
            }
            default -> {
                // nothing has ended
            }
        }
    }

    /** Sends the next, if there is one and it is time. */
    void wake() {
        if (!isTime() || !current.compareAndSet(NOTHING, CHOOSING)) {
            return;
        }
        Optional<SubmissionRepository.DueMetering> due = Optional.empty();
        try {
            due = repository.meteringDue(lastPerson);
        } catch (RuntimeException databaseGone) {
            LOG.warnf("What is to be metered cannot be read: %s", databaseGone.getMessage());
        }
        due.ifPresentOrElse(
                next -> {
                    verdicts.set(0);
                    lastSent = System.nanoTime();
                    lastPerson = next.person();
                    current.set(next.job().submission());
                    meterings.send(next.job());
                },
                () -> current.set(NOTHING));
    }

    private boolean isTime() {
        return jobs.isIdle()
                || verdicts.get() >= VERDICTS_FOR_ONE_METERING
                || System.nanoTime() - lastSent > LONGEST_WAIT.toNanos();
    }

    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void reconcile() {
        wake();
    }
}
