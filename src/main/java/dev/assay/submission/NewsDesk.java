package dev.assay.submission;

import dev.assay.web.DatabaseGone;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.faulttolerance.api.RetryWhen;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Hears the workers: writes what must be kept, and lets those who watch know. */
@ApplicationScoped
class NewsDesk {
    private static final Logger LOG = Logger.getLogger(NewsDesk.class);

    private static final String FAULTS = "assay.judge.faults";

    private final SubmissionLedger ledger;
    private final JobQueue queue;
    private final MeterQueue meterings;
    private final LiveSubmissions live;
    private final MeterRegistry metrics;

    @Inject
    NewsDesk(
            SubmissionLedger ledger,
            JobQueue queue,
            MeterQueue meterings,
            LiveSubmissions live,
            MeterRegistry metrics) {
        this.ledger = ledger;
        this.queue = queue;
        this.meterings = meterings;
        this.live = live;
        this.metrics = metrics;
    }

    @Incoming("verdicts")
    @Blocking("news")
    public void hear(JudgeNews news) {
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
    @RetryWhen(exception = DatabaseGone.class)
    void take(JudgeNews news) {
        queue.heard(news.submission());
        switch (news) {
            case JudgeNews.Started started -> {
                ledger.started(started);
                live.started(started);
            }
            case JudgeNews.Compiled compiled -> live.compiled(compiled);
            case JudgeNews.Tested tested -> live.tested(tested);
            case JudgeNews.Judged judged -> {
                if (ledger.judged(judged)) {
                    metrics.counter(
                                    "assay.verdicts",
                                    "verdict",
                                    judged.verdict().name())
                            .increment();
                    finished(judged);
                }
            }
            case JudgeNews.Metered metered -> ledger.metered(metered.submission(), metered.attempt(), metered.cost());
            case JudgeNews.MeteringRefused refused ->
                ledger.meteringRefused(refused.submission(), refused.attempt(), refused.why());
            case JudgeNews.MeteringFailed failed -> {
                metrics.counter(FAULTS).increment();
                ledger.meteringFailed(failed);
            }
            case JudgeNews.Unavailable unavailable -> {
                metrics.counter(FAULTS).increment();
                if (ledger.unavailable(unavailable)) {
                    queue.sendAgain(unavailable.submission());
                }
            }
            case JudgeNews.Failed failed -> {
                metrics.counter(FAULTS).increment();
                ledger.failed(failed).ifPresent(status -> {
                    if (status == Submission.Status.DONE) {
                        finished(failed);
                    } else {
                        queue.sendAgain(failed.submission());
                    }
                });
            }
        }
    }

    private void finished(JudgeNews last) {
        queue.finished(last.submission());
        live.finished(last.submission());
    }
}
