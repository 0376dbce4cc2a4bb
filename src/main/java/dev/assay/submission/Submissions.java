package dev.assay.submission;

import dev.assay.account.Person;
import dev.assay.judging.CompileReport;
import dev.assay.judging.Judgement;
import dev.assay.judging.PreparedProblem;
import dev.assay.problem.Judges;
import dev.assay.problem.Problem;
import dev.assay.problem.ProblemCatalog;
import dev.assay.problem.SourceText;
import dev.assay.problem.spec.ProblemSpec;
import dev.assay.web.FieldError;
import dev.assay.web.RefusedException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What people do with sources: submit, check, run. */
@ApplicationScoped
public class Submissions {
    private static final int LARGEST_INPUT = 1 << 20;

    private final SubmissionLedger ledger;
    private final JobQueue queue;
    private final ProblemCatalog catalog;
    private final Judges judges;

    @Inject
    Submissions(SubmissionLedger ledger, JobQueue queue, ProblemCatalog catalog, Judges judges) {
        this.ledger = ledger;
        this.queue = queue;
        this.catalog = catalog;
        this.judges = judges;
    }

    private record Target(Problem problem, ProblemSpec spec, ProblemCatalog.Version version) {}

    /**
     * Stores a submission and queues it. It is not lost from here on.
     *
     * @return its id
     * @throws RefusedException when there is no such problem, or the source is not one
     */
    public long submit(long personId, String slug, String source) {
        Target target = target(slug);
        SourceText.check(target.spec().mode(), target.spec().limits(), source);
        JudgeJob job = QuarkusTransaction.requiringNew().call(() -> {
            Problem problem = Problem.published(slug);
            Person person = Person.<Person>findByIdOptional(personId)
                    .orElseThrow(() -> RefusedException.unauthorized("This account is gone."));
            return ledger.enter(problem, person, source);
        });
        // the row is committed: whatever happens to the job, the reconciler finds the row
        queue.send(job);
        return job.submission();
    }

    /** Compiles only. */
    public CompileReport check(String slug, String source) throws IOException {
        Target target = target(slug);
        SourceText.check(target.spec().mode(), target.spec().limits(), source);
        return judges.use(judge -> judge.check(target.spec(), source));
    }

    /**
     * Runs a source on the samples, or on a person's own input, without a verdict that counts.
     *
     * @throws RefusedException when the input is not what the problem asks for
     */
    public Judgement run(String slug, String source, Optional<String> input) throws IOException {
        Target target = target(slug);
        SourceText.check(target.spec().mode(), target.spec().limits(), source);
        if (input.filter(text -> text.length() > LARGEST_INPUT).isPresent()) {
            throw refuse("The input may have at most 1 MiB.");
        }
        PreparedProblem problem = catalog.prepared(target.version());
        try {
            return judges.use(judge -> input.isPresent()
                    ? judge.runInput(problem, source, input.get())
                    : judge.runSamples(problem, source));
        } catch (dev.assay.judging.BadTestDataException e) {
            throw refuse(String.valueOf(e.getMessage()));
        }
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

    private static RefusedException refuse(String message) {
        return RefusedException.invalid(message, List.of(new FieldError("input", message)));
    }
}
