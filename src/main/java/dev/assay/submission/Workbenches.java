package dev.assay.submission;

import dev.assay.account.SignedIn;
import dev.assay.problem.Problem;
import dev.assay.problem.ProblemCatalog;
import dev.assay.problem.Statements;
import dev.assay.problem.spec.ProblemPackage;
import dev.assay.problem.spec.TestCase;
import dev.assay.web.Page;
import dev.assay.web.RefusedException;
import dev.assay.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Makes problems' pages. */
@ApplicationScoped
@Transactional
class Workbenches {
    private final ProblemCatalog catalog;
    private final Statements statements;

    @Inject
    Workbenches(ProblemCatalog catalog, Statements statements) {
        this.catalog = catalog;
        this.statements = statements;
    }

    private record Opened(Problem problem, ProblemPackage source) {}

    /** What the editor starts with. */
    private record Draft(String source, boolean fresh, String error) {}

    Workbench open(String slug) {
        Opened opened = opened(slug);
        return workbench(opened, new Draft(opened.source().spec().starter(), false, ""));
    }

    /** @throws RefusedException when this is not a submission of this person */
    Workbench reopen(String slug, long submission, long person) {
        Opened opened = opened(slug);
        String source = Submission.<Submission>findByIdOptional(submission)
                .filter(s -> s.person().id() == person
                        && s.problem().id() == opened.problem().id())
                .map(Submission::source)
                .orElseThrow(() -> Submission.notYours(submission));
        return workbench(opened, new Draft(source, true, ""));
    }

    Workbench refused(String slug, String source, String why) {
        return workbench(opened(slug), new Draft(source, true, why));
    }

    /** @throws RefusedException as long as the problem is not solved */
    String editorial(String slug, SignedIn person) {
        Opened opened = opened(slug);
        if (!Submission.hasSolved(person, opened.problem()) && !person.isAdmin()) {
            throw RefusedException.forbidden(
                    Texts.ofRequest(SubmissionMessages.class).editorialAfterwards());
        }
        return statements
                .editorial(opened.source(), Page.languageOfRequest().tag())
                .orElseThrow(() -> RefusedException.notFound("This problem has no editorial."));
    }

    private Opened opened(String slug) {
        Problem problem = Problem.published(slug);
        return new Opened(problem, catalog.source(problem.published()));
    }

    private Workbench workbench(Opened opened, Draft draft) {
        ProblemPackage source = opened.source();
        String language = Page.languageOfRequest().tag();
        List<Workbench.Sample> samples = samples(source);
        return new Workbench(
                opened.problem().slug(),
                opened.problem().name(language),
                opened.problem().difficulty(),
                opened.problem().keywords(),
                statements.statement(source, language),
                samples,
                source.spec().limits().time().toMillis(),
                source.spec().limits().memoryMiB(),
                source.spec().limits().stackMiB(),
                source.spec().mode().function().isPresent(),
                Workbench.fileOf(source.spec()),
                draft.source(),
                draft.fresh(),
                samples.isEmpty() ? "" : samples.getFirst().input(),
                draft.error(),
                !source.editorials().isEmpty(),
                opened.problem().sharesSolutions());
    }

    private static List<Workbench.Sample> samples(ProblemPackage source) {
        List<Workbench.Sample> samples = new ArrayList<>();
        for (TestCase test : source.tests()) {
            if (test.sample()) {
                samples.add(new Workbench.Sample(samples.size() + 1, text(test.input()), text(test.answer())));
            }
        }
        return samples;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).stripTrailing();
    }
}
