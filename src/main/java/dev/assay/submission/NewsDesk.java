package dev.assay.submission;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears the workers: writes what must be kept, and lets those who watch know. */
@ApplicationScoped
class NewsDesk {
    private final SubmissionLedger ledger;
    private final JobQueue queue;
    private final LiveSubmissions live;
    private final MeterRegistry metrics;

    @Inject
    NewsDesk(SubmissionLedger ledger, JobQueue queue, LiveSubmissions live, MeterRegistry metrics) {
        this.ledger = ledger;
        this.queue = queue;
        this.live = live;
        this.metrics = metrics;
    }

    @Incoming("verdicts")
    @Blocking("news")
    public void hear(JudgeNews news) {
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
                }
                queue.finished(judged.submission());
                live.finished(judged.submission());
            }
            case JudgeNews.Failed failed -> {
                metrics.counter("assay.judge.faults").increment();
                if (ledger.failed(failed)) {
                    queue.sendAgain(failed.submission(), failed.attempt());
                } else {
                    queue.finished(failed.submission());
                    live.finished(failed.submission());
                }
            }
        }
    }
}
