package dev.assay.submission;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;

/**
 * Sends jobs, and sends them again when nothing was heard. The rows are the truth; a job is only a hint that there is
 * something to do, so losing one costs time and sending one twice costs nothing.
 */
@ApplicationScoped
class JobQueue {
    private static final Logger LOG = Logger.getLogger(JobQueue.class);

    /** Longer than the slowest judging takes between two signs of life. */
    private static final Duration SILENCE = Duration.ofMinutes(5);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(125);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(45);

    private final SubmissionLedger ledger;
    private final LiveSubmissions live;
    private final Emitter<JudgeJob> jobs;

    /**
     * What this process has sent and not finished, with when its judging last gave a sign of life: empty while it
     * waits for its turn. It need not be sent again while this process lives and hears of it.
     */
    private final Map<Long, Optional<Instant>> sent = new ConcurrentHashMap<>();

    /** How often in a row its judging failed by our fault. */
    private final Map<Long, Integer> failed = new ConcurrentHashMap<>();

    @Inject
    JobQueue(
            SubmissionLedger ledger,
            LiveSubmissions live,
            @Channel("jobs") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) Emitter<JudgeJob> jobs) {
        this.ledger = ledger;
        this.live = live;
        this.jobs = jobs;
    }

    void send(JudgeJob job) {
        if (sent.putIfAbsent(job.submission(), Optional.empty()) == null) {
            live.begin(job.submission());
            jobs.send(job);
        }
    }

    /** Tries again, later the more often it failed. */
    void sendAgain(long submission) {
        sent.remove(submission);
        int failures = failed.merge(submission, 1, Integer::sum);
        long pause = Math.min(FIRST_PAUSE.toMillis() << Math.min(2 * failures, 20), LONGEST_PAUSE.toMillis());
        CompletableFuture.delayedExecutor(pause, TimeUnit.MILLISECONDS).execute(() -> send(ledger.job(submission)));
    }

    /** To be called with each sign of life. */
    void heard(long submission) {
        sent.computeIfPresent(submission, (_, _) -> Optional.of(Instant.now()));
    }

    /** Whether nobody waits for a verdict of this process. */
    boolean isIdle() {
        return sent.isEmpty();
    }

    void finished(long submission) {
        sent.remove(submission);
        failed.remove(submission);
    }

    /** The channel was in the memory of the process before: what it was doing is done again. */
    void recover(@Observes StartupEvent event) {
        int reopened = ledger.reopen(Duration.ZERO);
        reconcile();
        if (!sent.isEmpty()) {
            LOG.infof("%d unfinished submissions are judged, %d of them anew", sent.size(), reopened);
        }
    }

    @Scheduled(every = "30s", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void reconcile() {
        Instant silentSince = Instant.now().minus(SILENCE);
        sent.forEach((submission, sign) -> {
            if (sign.filter(silentSince::isAfter).isPresent()) {
                sent.remove(submission);
                live.finished(submission);
            }
        });
        ledger.heard(sent.entrySet().stream()
                .filter(each -> each.getValue().isPresent())
                .map(Map.Entry::getKey)
                .toList());
        if (ledger.reopen(SILENCE) > 0) {
            LOG.warn("Submissions that were not heard of for long are judged anew");
        }
        ledger.queued().forEach(this::send);
    }
}
