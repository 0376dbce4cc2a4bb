package dev.assay.submission;

import dev.assay.judgeruntime.JudgeService;
import dev.assay.judgeruntime.JudgeUnavailableException;
import dev.assay.judging.CompileReport;
import dev.assay.judging.CostMeter;
import dev.assay.judging.CostReport;
import dev.assay.judging.Judgement;
import dev.assay.judging.JudgingListener;
import dev.assay.judging.Metered;
import dev.assay.judging.PhaseTimes;
import dev.assay.judging.PreparedProblem;
import dev.assay.judging.Reason;
import dev.assay.judging.TestResult;
import dev.assay.problem.ProblemCatalog;
import dev.assay.queue.Ticket;
import dev.assay.web.DatabaseUnavailable;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;

/** Does jobs, and tells on a channel how they go. It writes nothing itself. */
@ApplicationScoped
class JudgeWorker {
    private static final Logger LOG = Logger.getLogger(JudgeWorker.class);

    private final JudgeService judgeService;
    private final ProblemCatalog catalog;
    private final Emitter<JudgingEvent> news;

    @Inject
    JudgeWorker(
            JudgeService judgeService,
            ProblemCatalog catalog,
            @Channel("judging-events") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) Emitter<JudgingEvent> news) {
        this.judgeService = judgeService;
        this.catalog = catalog;
        this.news = news;
    }

    /** Judges in this place of the judge. */
    void judge(JudgeJob job, Ticket place) {
        send(new JudgingEvent.Started(job.submission(), job.attempt()));
        try {
            PreparedProblem problem = catalog.prepared(new ProblemCatalog.Version(job.slug(), job.version()));
            Judgement judgement = judgeService.judge(
                    place, judge -> judge.judge(problem, job.source(), new EventForwarder(job, problem)));
            judgement.metered().ifPresent(cost -> send(event(job, cost)));
        } catch (JudgeUnavailableException e) {
            if (judgeService.isStopping()) {
                return;
            }
            LOG.errorf("Submission %d waits, nothing can be judged: %s", job.submission(), e.getMessage());
            send(new JudgingEvent.Unavailable(job.submission(), job.attempt(), String.valueOf(e.getMessage())));
        } catch (IOException | RuntimeException e) {
            // after the verdict this changes nothing: only the cost is missing, and due
            failed(job, e);
        }
    }

    /** Whose fault that is, facts tell: without a database or a judge that can judge, it is not this submission's. */
    private void failed(JudgeJob job, Exception failure) {
        if (judgeService.isStopping()) {
            // it is judged after the next start
            return;
        }
        Optional<String> unavailableReason = new DatabaseUnavailable().test(failure)
                ? Optional.of("the database is gone")
                : judgeService.selfCheck();
        if (unavailableReason.isPresent()) {
            LOG.errorf(
                    failure,
                    "Submission %d waits, nothing can be judged: %s",
                    job.submission(),
                    unavailableReason.get());
            send(new JudgingEvent.Unavailable(job.submission(), job.attempt(), unavailableReason.get()));
        } else {
            LOG.errorf(failure, "Submission %d, attempt %d: judging failed", job.submission(), job.attempt());
            send(new JudgingEvent.Failed(job.submission(), job.attempt(), String.valueOf(failure.getMessage())));
        }
    }

    /** Meters what is accepted, or counts its lines, beside the judging that somebody waits for. */
    @Incoming("meterings")
    @Blocking(value = "meter", ordered = false)
    public void meter(JudgeJob job) {
        try {
            PreparedProblem problem = catalog.prepared(new ProblemCatalog.Version(job.slug(), job.version()));
            send(judgeService.useInBackground(engine -> measured(job, problem, engine.costMeter())));
        } catch (JudgeUnavailableException e) {
            // told once, by the judge; it is due again later
            send(new JudgingEvent.MeteringFailed(job.submission(), job.attempt(), String.valueOf(e.getMessage())));
        } catch (IOException | RuntimeException e) {
            meteringFailed(job, e);
        }
    }

    private static JudgingEvent measured(JudgeJob job, PreparedProblem problem, CostMeter costMeter)
            throws IOException {
        if (!job.costKnown()) {
            return event(job, costMeter.measure(problem, job.source()));
        }
        return costMeter
                .lines(problem, job.source())
                .<JudgingEvent>map(lines ->
                        new JudgingEvent.LinesCounted(job.submission(), job.attempt(), StoredCost.linesOf(lines)))
                .orElseGet(() -> new JudgingEvent.MeteringRefused(
                        job.submission(), job.attempt(), "counted by line, it takes too long"));
    }

    private static JudgingEvent event(JudgeJob job, Metered cost) {
        return switch (cost) {
            case Metered.Costs(CostReport report) ->
                new JudgingEvent.Metered(job.submission(), job.attempt(), StoredCost.of(report));
            case Metered.Refused(String why) -> new JudgingEvent.MeteringRefused(job.submission(), job.attempt(), why);
        };
    }

    private void meteringFailed(JudgeJob job, Exception failure) {
        if (judgeService.isStopping()) {
            // it is due again after the next start
            return;
        }
        LOG.errorf(failure, "Submission %d: metering failed", job.submission());
        send(new JudgingEvent.MeteringFailed(job.submission(), job.attempt(), String.valueOf(failure.getMessage())));
    }

    private void send(JudgingEvent item) {
        news.send(item);
    }

    /** Passes the judge's word on. */
    private final class EventForwarder implements JudgingListener {
        private final JudgeJob job;
        private final PreparedProblem problem;

        EventForwarder(JudgeJob job, PreparedProblem problem) {
            this.job = job;
            this.problem = problem;
        }

        @Override
        public void compiled(CompileReport report, int testsTotal) {
            send(new JudgingEvent.Compiled(
                    job.submission(), job.attempt(), StoredResult.Compile.of(report), testsTotal));
        }

        @Override
        public void tested(TestResult result) {
            send(new JudgingEvent.Tested(
                    job.submission(),
                    job.attempt(),
                    StoredResult.Test.of(result).forTeam()));
        }

        @Override
        public void measured(int sizes, int sizesTotal) {
            send(new JudgingEvent.Measured(job.submission(), job.attempt(), sizes, sizesTotal));
        }

        @Override
        public void decided(Judgement judgement, PhaseTimes phases) {
            send(new JudgingEvent.Judged(
                    job.submission(),
                    job.attempt(),
                    judgement.verdict(),
                    judgement.reason().map(Reason::code).orElse(null),
                    judgement.timeMs(),
                    judgement.memoryKb(),
                    StoredResult.of(judgement, problem.testCount(), phases),
                    problem.spec().limitsCost()));
        }
    }
}
