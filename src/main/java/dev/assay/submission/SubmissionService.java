package dev.assay.submission;

import dev.assay.account.AuthenticatedUser;
import dev.assay.account.Quotas;
import dev.assay.account.User;
import dev.assay.format.ProblemSpec;
import dev.assay.judgeruntime.JudgeService;
import dev.assay.judgeruntime.JudgeUnavailableException;
import dev.assay.judgeruntime.QueueAdmission;
import dev.assay.judging.BadTestDataException;
import dev.assay.judging.CompileReport;
import dev.assay.judging.Judgement;
import dev.assay.judging.PreparedProblem;
import dev.assay.judging.ValueMismatch;
import dev.assay.judging.ValueMismatchException;
import dev.assay.problem.Problem;
import dev.assay.problem.ProblemCatalog;
import dev.assay.problem.ProblemMessages;
import dev.assay.problem.SourceValidator;
import dev.assay.queue.Ticket;
import dev.assay.web.FieldError;
import dev.assay.web.RequestRejectedException;
import dev.assay.web.Texts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What people do with sources: submit, check, run. */
@ApplicationScoped
public class SubmissionService {
    private static final int LARGEST_INPUT = 1 << 20;
    private static final Duration WHILE_UNAVAILABLE = Duration.ofSeconds(30);

    private final SubmissionRepository repository;
    private final JobQueue queue;
    private final MeterQueue meterings;
    private final ProblemCatalog catalog;
    private final JudgeService judgeService;
    private final Quotas quotas;
    private final PhaseTimers timers;

    @Inject
    SubmissionService(
            SubmissionRepository repository,
            JobQueue queue,
            MeterQueue meterings,
            ProblemCatalog catalog,
            JudgeService judgeService,
            Quotas quotas,
            PhaseTimers timers) {
        this.repository = repository;
        this.queue = queue;
        this.meterings = meterings;
        this.catalog = catalog;
        this.judgeService = judgeService;
        this.quotas = quotas;
        this.timers = timers;
    }

    private record Target(Problem problem, ProblemSpec spec, ProblemCatalog.Version version) {}

    /**
     * Stores a submission and queues it. It is not lost from here on.
     *
     * @return its id
     * @throws RequestRejectedException when there is no such problem, the source is not one, or the person has sent too many
     */
    public long submit(long personId, String slug, String source) {
        long began = System.nanoTime();
        checked(slug, source);
        quotas.take(Quotas.Kind.SUBMIT);
        Ticket ticket = queue.admit(personId);
        try {
            long id = QuarkusTransaction.requiringNew().call(() -> {
                Problem problem = Problem.published(slug);
                User person = User.<User>findByIdOptional(personId)
                        .orElseThrow(() -> RequestRejectedException.unauthorized(
                                Texts.ofRequest(SubmissionMessages.class).accountGone()));
                return repository.enter(problem, person, source).submission();
            });
            // the row is committed: whatever happens to the job, the reconciler finds the row
            queue.send(id, personId, ticket);
            timers.of("accept").record(Duration.ofNanos(System.nanoTime() - began));
            return id;
        } catch (RuntimeException e) {
            ticket.close();
            throw e;
        }
    }

    /**
     * Takes a verdict back and has the submission judged again.
     *
     * @throws RequestRejectedException when there is no such submission, or it is being judged
     */
    public void rejudge(long id) {
        long person = QuarkusTransaction.requiringNew()
                .call(() -> Submission.<Submission>findByIdOptional(id)
                        .orElseThrow(() -> RequestRejectedException.notFound(
                                Texts.ofRequest(SubmissionMessages.class).noSubmission(id)))
                        .person()
                        .id());
        if (repository.rejudge(id).isEmpty()) {
            throw RequestRejectedException.conflict(
                    Texts.ofRequest(SubmissionMessages.class).beingJudged(id));
        }
        queue.sendAnyway(id, person);
    }

    /**
     * Has the lines of a source counted that has a cost, unless that is done or being done.
     *
     * @throws RequestRejectedException when this person may not see it, or it has no cost
     */
    void countLines(AuthenticatedUser person, long id) {
        boolean hasCost = QuarkusTransaction.requiringNew()
                .call(() -> Submission.visibleTo(person, id).metered().isPresent());
        if (!hasCost) {
            throw RequestRejectedException.conflict(
                    Texts.ofRequest(SubmissionMessages.class).noCost(id));
        }
        quotas.take(Quotas.Kind.RUN);
        if (repository.wantLines(id)) {
            meterings.wake();
        }
    }

    /** Compiles only, when it is this person's turn. */
    public Uni<CompileReport> check(long personId, String slug, String source) {
        Target target = checked(slug, source);
        quotas.take(Quotas.Kind.CHECK);
        return inTurn(personId, judge -> judge.check(target.spec(), source));
    }

    /**
     * Runs a source on the samples, or on a person's own input, when it is this person's turn, without a verdict that
     * counts. Refused when the input is not what the problem asks for.
     */
    public Uni<Judgement> run(long personId, String slug, String source, Optional<String> input) {
        Target target = checked(slug, source);
        if (input.filter(text -> text.length() > LARGEST_INPUT).isPresent()) {
            throw refuse(Texts.ofRequest(SubmissionMessages.class).inputTooLong());
        }
        quotas.take(Quotas.Kind.RUN);
        return inTurn(personId, judge -> {
            // the first to want a problem may have its tests to generate: that is work, too
            PreparedProblem problem = catalog.prepared(target.version());
            return input.isPresent() ? judge.runInput(problem, source, input.get()) : judge.runSamples(problem, source);
        });
    }

    /** Who goes away does not wait any more. */
    private <T> Uni<T> inTurn(long personId, JudgeService.Judging<T> judging) {
        // fails on another thread, which has no request and so no language
        SubmissionMessages texts = Texts.ofRequest(SubmissionMessages.class);
        ProblemMessages ofPackages = Texts.ofRequest(ProblemMessages.class);
        Ticket ticket = QueueAdmission.orThrow(judgeService.runs().enter(personId));
        return judgeService
                .answer(ticket, () -> judgeService.judge(ticket, judging))
                .onFailure(ValueMismatchException.class)
                .transform(failure -> refuse(told(texts, failure.mismatch())))
                .onFailure(BadTestDataException.class)
                .transform(_ -> refuse(ofPackages.testsNotMade()))
                .onFailure(JudgeUnavailableException.class)
                .transform(_ -> RequestRejectedException.unavailable(texts.judgeUnavailable(), WHILE_UNAVAILABLE));
    }

    private static String told(SubmissionMessages texts, ValueMismatch mismatch) {
        return texts.inputMismatch(mismatch.line(), mismatch.column(), mismatch.expected(), mismatch.detail());
    }

    private Target checked(String slug, String source) {
        Target target = target(slug);
        SourceValidator.check(target.spec().mode(), target.spec().limits(), source);
        return target;
    }

    private Target target(String slug) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Problem problem = Problem.published(slug);
            return new Target(
                    problem,
                    catalog.source(problem.published()).spec(),
                    ProblemCatalog.Version.of(problem.published()));
        });
    }

    private static RequestRejectedException refuse(String message) {
        return RequestRejectedException.invalid(message, List.of(new FieldError("input", message)));
    }
}
