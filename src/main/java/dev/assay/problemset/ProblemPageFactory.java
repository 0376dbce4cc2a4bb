package dev.assay.problemset;

import dev.assay.account.AuthenticatedUser;
import dev.assay.format.Picture;
import dev.assay.format.Pictures;
import dev.assay.format.ProblemPackage;
import dev.assay.format.ProblemSpec;
import dev.assay.format.SampleTexts;
import dev.assay.format.Statement;
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
import java.util.Optional;

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
        if (!mayReadEditorial(opened, person)) {
            throw RequestRejectedException.forbidden(
                    Texts.ofRequest(SubmissionMessages.class).editorialAfterwards());
        }
        return statements
                .editorial(opened.source(), Page.languageOfRequest().tag())
                .orElseThrow(() -> RequestRejectedException.notFound(
                        Texts.ofRequest(SubmissionMessages.class).noEditorial()));
    }

    /** @throws RequestRejectedException when the problem offers no such file */
    byte[] attachment(String slug, String name) {
        return Optional.ofNullable(opened(slug).source().attachments().get(name))
                .orElseThrow(() -> RequestRejectedException.notFound(
                        Texts.ofRequest(SubmissionMessages.class).noFile()));
    }

    /** @throws RequestRejectedException when there is no statement in PDF in this language */
    byte[] pdf(String slug, String language) {
        if (opened(slug).source().statements().get(language) instanceof Statement.Pdf(String _, byte[] content)) {
            return content;
        }
        throw RequestRejectedException.notFound(
                Texts.ofRequest(SubmissionMessages.class).noFile());
    }

    /**
     * A picture of the published version. Those of the editorial are for whoever may read it.
     *
     * @throws RequestRejectedException when there is none of this content there, or not for this reader
     */
    Picture picture(String slug, String hash, String path, Optional<AuthenticatedUser> reader) {
        LoadedProblem opened = opened(slug);
        return opened.source()
                .pictures()
                .at(path)
                .filter(picture -> picture.hash().equals(hash))
                .filter(_ -> !Pictures.isOfEditorial(path)
                        || reader.map(person -> mayReadEditorial(opened, person))
                                .orElse(false))
                .orElseThrow(() -> RequestRejectedException.notFound(
                        Texts.ofRequest(SubmissionMessages.class).noFile()));
    }

    private static boolean mayReadEditorial(LoadedProblem opened, AuthenticatedUser person) {
        return person.isAdmin() || Submission.hasSolved(person, opened.problem());
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
                statements.statement(source, language).orElse(""),
                pdf(source, language),
                samples,
                source.spec().limits().time().toMillis(),
                opened.problem().published().timeLimitOrigin(),
                opened.problem().published().verified(),
                credits(source.spec()),
                source.attachments().keySet().stream().sorted().toList(),
                source.spec().limits().memoryMiB(),
                source.spec().limits().stackMiB(),
                source.spec().mode().function().isPresent(),
                ProblemPage.fileOf(source.spec()),
                draft.source(),
                draft.fresh(),
                samples.isEmpty() ? "" : samples.getFirst().input(),
                draft.error(),
                statements.editorial(source, language).isPresent(),
                opened.problem().sharesSolutions());
    }

    /** The language of the statement if it is a document, else nothing. */
    private static String pdf(ProblemPackage source, String language) {
        String chosen = RenderedTexts.languageOfStatement(source, language);
        return source.statements().get(chosen) instanceof Statement.Pdf ? chosen : "";
    }

    private static ProblemPage.Credits credits(ProblemSpec spec) {
        return new ProblemPage.Credits(
                spec.credits(),
                spec.source(),
                spec.license().equals("unknown") ? "" : spec.license(),
                spec.rightsOwner());
    }

    private static List<ProblemPage.Sample> samples(ProblemPackage source) {
        List<ProblemPage.Sample> samples = new ArrayList<>();
        for (TestCase test : source.tests()) {
            if (test.sample()) {
                Optional<SampleTexts> texts = test.settings().texts();
                samples.add(new ProblemPage.Sample(
                        samples.size() + 1,
                        text(texts.map(SampleTexts::shownInput).orElse(test.input())),
                        text(texts.map(SampleTexts::shownAnswer).orElse(test.answer())),
                        texts.flatMap(SampleTexts::interaction).orElse("")));
            }
        }
        return samples;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).stripTrailing();
    }
}
