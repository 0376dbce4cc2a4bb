package dev.assay.submission;

import dev.assay.web.DatabaseUnavailable;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.faulttolerance.api.RetryWhen;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Hears the workers: writes what must be kept, and lets those who watch know. */
@ApplicationScoped
class JudgingEventConsumer {
    private static final Logger LOG = Logger.getLogger(JudgingEventConsumer.class);

    private static final String FAULTS = "assay.judge.faults";

    private final SubmissionRepository repository;
    private final JobQueue queue;
    private final MeterQueue meterings;
    private final SubmissionProgress live;
    private final MeterRegistry metrics;
    private final PhaseTimers timers;

    @Inject
    JudgingEventConsumer(
            SubmissionRepository repository,
            JobQueue queue,
            MeterQueue meterings,
            SubmissionProgress live,
            MeterRegistry metrics,
            PhaseTimers timers) {
        this.repository = repository;
        this.queue = queue;
        this.meterings = meterings;
        this.live = live;
        this.metrics = metrics;
        this.timers = timers;
    }

    @Incoming("judging-events")
    @Blocking("news")
    public void hear(JudgingEvent news) {
        try {
            take(news);
        } catch (RuntimeException e) {
            // the row still says that it is unfinished, so in time it is judged again
            LOG.errorf(e, "Submission %d: its news could not be written", news.submission());
        }
        meterings.after(news);
    }

    /** A database that is gone for a while comes back, and is told then. */
    @Retry(maxRetries = -1, maxDuration = 10, durationUnit = ChronoUnit.MINUTES, delay = 250)
    @ExponentialBackoff(maxDelay = 5, maxDelayUnit = ChronoUnit.SECONDS)
    @RetryWhen(exception = DatabaseUnavailable.class)
    void take(JudgingEvent news) {
        queue.recordHeartbeat(news.submission());
        switch (news) {
            case JudgingEvent.Started started -> {
                repository.started(started);
                live.started(started);
            }
            case JudgingEvent.Compiled compiled -> live.compiled(compiled);
            case JudgingEvent.Tested tested -> live.tested(tested);
            case JudgingEvent.Measured measured -> live.measured(measured);
            case JudgingEvent.Judged judged -> {
                long began = System.nanoTime();
                if (repository.judged(judged)) {
                    record(judged, Duration.ofNanos(System.nanoTime() - began));
                    metrics.counter(
                                    "assay.verdicts",
                                    "verdict",
                                    judged.verdict().name())
                            .increment();
                    finished(judged);
                }
            }
            case JudgingEvent.Metered metered ->
                repository.metered(metered.submission(), metered.attempt(), metered.cost());
            case JudgingEvent.LinesCounted counted -> repository.linesCounted(counted);
            case JudgingEvent.MeteringRefused refused ->
                repository.meteringRefused(refused.submission(), refused.attempt(), refused.why());
            case JudgingEvent.MeteringFailed failed -> {
                metrics.counter(FAULTS).increment();
                repository.meteringFailed(failed);
            }
            case JudgingEvent.Unavailable unavailable -> {
                metrics.counter(FAULTS).increment();
                if (repository.unavailable(unavailable)) {
                    queue.sendAgain(unavailable.submission());
                }
            }
            case JudgingEvent.Failed failed -> {
                metrics.counter(FAULTS).increment();
                repository.failed(failed).ifPresent(status -> {
                    if (status == Submission.Status.DONE) {
                        finished(failed);
                    } else {
                        queue.sendAgain(failed.submission());
                    }
                });
            }
        }
    }

    private void record(JudgingEvent.Judged judged, Duration storing) {
        Optional.ofNullable(judged.result().phases())
                .ifPresent(phases -> phases.forEach((phase, milliseconds) ->
                        timers.of(phase).record(Duration.ofNanos((long) (milliseconds * 1e6)))));
        timers.of("store").record(storing);
    }

    private void finished(JudgingEvent last) {
        queue.finished(last.submission());
        live.finished(last.submission());
    }
}
