package dev.assay.submission;

import dev.assay.judgeruntime.JudgeService;
import dev.assay.judgeruntime.QueueAdmission;
import dev.assay.queue.Ticket;
import dev.assay.web.RequestRejectedException;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The submissions that wait, persons in turn. The rows are the truth; what is here, a number and a place in line for
 * each, is only a hint that there is something to do, so losing one costs time and having one twice costs nothing.
 */
@ApplicationScoped
class JobQueue {
    private static final Logger LOG = Logger.getLogger(JobQueue.class);

    /** Longer than the slowest judging takes between two signs of life. */
    private static final Duration SILENCE = Duration.ofMinutes(5);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(125);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(45);

    /** Rows that are read at once. */
    private static final int PAGE = 500;

    private final SubmissionRepository repository;
    private final SubmissionProgress live;
    private final JudgeService judgeService;
    private final JudgeWorker worker;
    private final PhaseTimers timers;

    /** What this process has in line, or judges. It need not be put in line again while this process hears of it. */
    private final Map<Long, Sent> sent = new ConcurrentHashMap<>();

    /** How often in a row its judging failed by our fault. */
    private final Map<Long, Integer> failed = new ConcurrentHashMap<>();

    /** @param sign when its judging last gave a sign of life, empty while it waits for its turn */
    private record Sent(long person, Ticket ticket, Optional<Instant> sign) {}

    @Inject
    JobQueue(
            SubmissionRepository repository,
            SubmissionProgress live,
            JudgeService judgeService,
            JudgeWorker worker,
            PhaseTimers timers) {
        this.repository = repository;
        this.live = live;
        this.judgeService = judgeService;
        this.worker = worker;
        this.timers = timers;
    }

    /**
     * A place in line for a submission that is still to be stored: then to be sent, or else closed.
     *
     * @throws RequestRejectedException when too much is waiting
     */
    Ticket admit(long person) {
        return QueueAdmission.orThrow(judgeService.submissions().enter(person));
    }

    /** Has a stored submission judged when its turn comes. */
    void send(long submission, long person, Ticket ticket) {
        if (sent.putIfAbsent(submission, new Sent(person, ticket, Optional.empty())) != null) {
            // a reconciler was faster
            ticket.close();
            return;
        }
        live.begin(submission);
        long entered = System.nanoTime();
        judgeService
                .whenItsTurn(ticket, () -> {
                    timers.of("queue").record(Duration.ofNanos(System.nanoTime() - entered));
                    return judge(submission, person, ticket);
                })
                .exceptionally(failure -> {
                    if (!judgeService.isStopping()) {
                        LOG.errorf(failure, "Submission %d is out of line", submission);
                    }
                    sent.remove(submission);
                    return submission;
                });
    }

    /** Puts a stored submission in line, however long that is. */
    void sendAnyway(long submission, long person) {
        if (!sent.containsKey(submission)) {
            send(submission, person, judgeService.submissions().enterAgain(person));
        }
    }

    private long judge(long submission, long person, Ticket place) {
        Optional<JudgeJob> job;
        try {
            job = repository.queuedJob(submission);
        } catch (RuntimeException databaseGone) {
            LOG.warnf("Submission %d cannot be read: %s", submission, databaseGone.getMessage());
            sendAgain(submission, person);
            return submission;
        }
        job.ifPresentOrElse(known -> worker.judge(known, place), () -> {
            finished(submission);
            live.finished(submission);
        });
        return submission;
    }

    /** Tries again, later the more often it failed. */
    void sendAgain(long submission) {
        Optional.ofNullable(sent.get(submission)).ifPresent(known -> sendAgain(submission, known.person()));
    }

    private void sendAgain(long submission, long person) {
        sent.remove(submission);
        int failures = failed.merge(submission, 1, Integer::sum);
        long pause = Math.min(FIRST_PAUSE.toMillis() << Math.min(2 * failures, 20), LONGEST_PAUSE.toMillis());
        CompletableFuture.delayedExecutor(pause, TimeUnit.MILLISECONDS).execute(() -> sendAnyway(submission, person));
    }

    /** To be called with each sign of life. */
    void recordHeartbeat(long submission) {
        sent.computeIfPresent(
                submission, (_, known) -> new Sent(known.person(), known.ticket(), Optional.of(Instant.now())));
    }

    /** Whether nobody waits for a verdict of this process. */
    boolean isIdle() {
        return sent.isEmpty();
    }

    /** Which one it is in line, 1 being the next; empty when it is not in line. */
    Optional<Integer> position(long submission) {
        return Optional.ofNullable(sent.get(submission))
                .map(known -> known.ticket().position())
                .filter(position -> position > 0);
    }

    /** Lets those who watch a submission know whenever it has moved in line. */
    void tellMoves(long submission) {
        Optional.ofNullable(sent.get(submission))
                .ifPresent(known -> known.ticket().onMove(() -> live.moved(submission)));
    }

    void finished(long submission) {
        sent.remove(submission);
        failed.remove(submission);
    }

    /** The line was in the memory of the process before: what it was doing is done again. */
    void recover(@Observes StartupEvent event) {
        int reopened = repository.reopen(Duration.ZERO);
        reconcile();
        if (!sent.isEmpty()) {
            LOG.infof("%d unfinished submissions are judged, %d of them anew", sent.size(), reopened);
        }
    }

    @Scheduled(every = "30s", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void reconcile() {
        Instant silentSince = Instant.now().minus(SILENCE);
        sent.forEach((submission, known) -> {
            if (known.sign().filter(silentSince::isAfter).isPresent()) {
                sent.remove(submission);
                live.finished(submission);
            }
        });
        repository.recordHeartbeats(sent.entrySet().stream()
                .filter(each -> each.getValue().sign().isPresent())
                .map(Map.Entry::getKey)
                .toList());
        if (repository.reopen(SILENCE) > 0) {
            LOG.warn("Submissions that were not heard of for long are judged anew");
        }
        List<SubmissionRepository.Waiting> page = repository.queued(0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(waiting -> sendAnyway(waiting.submission(), waiting.person()));
            page = repository.queued(page.getLast().submission(), PAGE);
        }
    }
}
