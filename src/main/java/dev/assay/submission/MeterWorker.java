package dev.assay.submission;

import dev.assay.judging.CostReport;
import dev.assay.judging.Metered;
import dev.assay.judging.PreparedProblem;
import dev.assay.problem.Judges;
import dev.assay.problem.ProblemCatalog;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;

/** Meters accepted submissions, one at a time, beside the judging that somebody waits for. It writes nothing itself. */
@ApplicationScoped
class MeterWorker {
    private static final Logger LOG = Logger.getLogger(MeterWorker.class);

    private final Judges judges;
    private final ProblemCatalog catalog;
    private final Emitter<JudgeNews> news;

    @Inject
    MeterWorker(
            Judges judges,
            ProblemCatalog catalog,
            @Channel("verdicts") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) Emitter<JudgeNews> news) {
        this.judges = judges;
        this.catalog = catalog;
        this.news = news;
    }

    @Incoming("meterings")
    @Blocking(value = "meter", ordered = false)
    public void meter(JudgeJob job) {
        try {
            PreparedProblem problem = catalog.prepared(new ProblemCatalog.Version(job.slug(), job.version()));
            news.send(
                    switch (judges.useAside(judge -> judge.measure(problem, job.source()))) {
                        case Metered.Costs(CostReport report) ->
                            new JudgeNews.Metered(job.submission(), job.attempt(), StoredCost.of(report));
                        case Metered.Refused(String why) ->
                            new JudgeNews.MeteringRefused(job.submission(), job.attempt(), why);
                    });
        } catch (IOException | RuntimeException e) {
            LOG.errorf(e, "Submission %d: metering failed", job.submission());
            news.send(new JudgeNews.MeteringFailed(job.submission(), job.attempt(), String.valueOf(e.getMessage())));
        }
    }
}
