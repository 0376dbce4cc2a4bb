package dev.assay.problemset;

import dev.assay.account.AuthenticatedUser;
import dev.assay.format.ProblemPackage;
import dev.assay.format.TestCase;
import dev.assay.problem.Problem;
import dev.assay.problem.ProblemCatalog;
import dev.assay.problem.RenderedTexts;
import dev.assay.submission.Submission;
import dev.assay.submission.SubmissionMessages;
import dev.assay.web.Page;
import dev.assay.web.RequestRejectedException;
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
class ProblemPageFactory {
    private final ProblemCatalog catalog;
    private final RenderedTexts statements;

    @Inject
    ProblemPageFactory(ProblemCatalog catalog, RenderedTexts statements) {
        this.catalog = catalog;
        this.statements = statements;
    }

    private record LoadedProblem(Problem problem, ProblemPackage source) {}

    /** What the editor starts with. */
    private record Draft(String source, boolean fresh, String error) {}

    ProblemPage open(String slug) {
        LoadedProblem opened = opened(slug);
        return page(opened, new Draft(opened.source().spec().starter(), false, ""));
    }

    /** @throws RequestRejectedException when this is not a submission of this person */
    ProblemPage reopen(String slug, long submission, long person) {
        LoadedProblem opened = opened(slug);
        String source = Submission.<Submission>findByIdOptional(submission)
                .filter(s -> s.person().id() == person
                        && s.problem().id() == opened.problem().id())
                .map(Submission::source)
                .orElseThrow(() -> Submission.notYours(submission));
        return page(opened, new Draft(source, true, ""));
    }

    ProblemPage refused(String slug, String source, String why) {
        return page(opened(slug), new Draft(source, true, why));
    }

    /** @throws RequestRejectedException as long as the problem is not solved */
    String editorial(String slug, AuthenticatedUser person) {
        LoadedProblem opened = opened(slug);
        if (!Submission.hasSolved(person, opened.problem()) && !person.isAdmin()) {
            throw RequestRejectedException.forbidden(
                    Texts.ofRequest(SubmissionMessages.class).editorialAfterwards());
        }
        return statements
                .editorial(opened.source(), Page.languageOfRequest().tag())
                .orElseThrow(() -> RequestRejectedException.notFound(
                        Texts.ofRequest(SubmissionMessages.class).noEditorial()));
    }

    private LoadedProblem opened(String slug) {
        Problem problem = Problem.published(slug);
        return new LoadedProblem(problem, catalog.source(problem.published()));
    }

    private ProblemPage page(LoadedProblem opened, Draft draft) {
        ProblemPackage source = opened.source();
        String language = Page.languageOfRequest().tag();
        List<ProblemPage.Sample> samples = samples(source);
        return new ProblemPage(
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
                ProblemPage.fileOf(source.spec()),
                draft.source(),
                draft.fresh(),
                samples.isEmpty() ? "" : samples.getFirst().input(),
                draft.error(),
                !source.editorials().isEmpty(),
                opened.problem().sharesSolutions());
    }

    private static List<ProblemPage.Sample> samples(ProblemPackage source) {
        List<ProblemPage.Sample> samples = new ArrayList<>();
        for (TestCase test : source.tests()) {
            if (test.sample()) {
                samples.add(new ProblemPage.Sample(samples.size() + 1, text(test.input()), text(test.answer())));
            }
        }
        return samples;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).stripTrailing();
    }
}
