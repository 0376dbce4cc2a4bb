package dev.assay.problem;

import dev.assay.account.CurrentUser;
import dev.assay.format.ProblemPackage;
import dev.assay.format.SampleTexts;
import dev.assay.format.Statement;
import dev.assay.format.TestCase;
import dev.assay.format.TimeLimit;
import dev.assay.format.Verdict;
import dev.assay.format.reader.archive.ZipReader;
import dev.assay.format.reader.foreign.ForeignPackages;
import dev.assay.format.validation.InvalidPackageException;
import dev.assay.harness.protocol.Signature;
import dev.assay.judgeruntime.JudgeService;
import dev.assay.judgeruntime.QueueAdmission;
import dev.assay.judging.BadTestDataException;
import dev.assay.judging.Verification;
import dev.assay.queue.Ticket;
import dev.assay.web.FieldError;
import dev.assay.web.RequestRejectedException;
import dev.assay.web.Texts;
import dev.assay.web.Upload;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

// as wide as the other resources below /api/v1: JAX-RS gives an address to the class with the longest path alone
@RunOnVirtualThread
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
class ProblemsResource {
    private final ProblemCatalog catalog;
    private final PackageImport imports;
    private final JudgeService judgeService;
    private final CurrentUser viewer;

    record Summary(String slug, Map<String, String> name, String difficulty, List<String> keywords, String version) {
        static Summary of(Problem problem) {
            return new Summary(
                    problem.slug(),
                    Map.of("en", problem.name("en"), "zh", problem.name("zh")),
                    problem.difficulty().name(),
                    problem.keywords(),
                    problem.published().sha256());
        }
    }

    /** @param interaction what both sides say, in place of input and answer; null for most */
    record Sample(
            String name,
            String input,
            String answer,
            @Nullable String interaction) {
        static Sample of(TestCase test) {
            Optional<SampleTexts> texts = test.settings().texts();
            return new Sample(
                    test.name(),
                    text(texts.map(SampleTexts::offeredInput).orElse(test.input())),
                    text(texts.map(SampleTexts::offeredAnswer).orElse(test.answer())),
                    texts.flatMap(SampleTexts::interaction).orElse(null));
        }

        private static String text(byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /**
     * A problem.
     *
     * @param statement its source by language; of a PDF its address
     * @param timeLimitOrigin how the time limit came about
     * @param verified whether a program of the jury has shown that it can be solved here
     */
    record Details(
            Summary problem,
            Map<String, String> statement,
            Optional<String> signature,
            String starter,
            long timeLimitMs,
            TimeLimit.Origin timeLimitOrigin,
            int memoryLimitMib,
            int stackLimitMib,
            boolean verified,
            String credits,
            String license,
            List<String> attachments,
            List<Sample> samples) {}

    /**
     * What became of an upload.
     *
     * @param verified whether a program of the jury has shown that the problem can be solved here
     * @param notes what of the package is not used, one line each
     */
    record Imported(
            String slug,
            String version,
            boolean published,
            boolean verified,
            long timeLimitMs,
            TimeLimit.Origin timeLimitOrigin,
            List<String> notes,
            List<JuryRow> jury) {
        static Imported of(String slug, PackageImport.Outcome outcome) {
            List<String> notes = new ArrayList<>(outcome.source().notes());
            outcome.embargo()
                    .ifPresent(until -> notes.add("problem.yaml: 'embargo_until' is " + until
                            + ": the package is in order and is not published; import it again then"));
            return new Imported(
                    slug,
                    outcome.source().sha256(),
                    outcome.published(),
                    outcome.verified(),
                    outcome.timeLimit().time().toMillis(),
                    outcome.timeLimit().origin(),
                    notes,
                    outcome.jury().stream().map(JuryRow::of).toList());
        }
    }

    record JuryRow(String path, Optional<Verdict> expected, Verdict actual, boolean agrees) {
        static JuryRow of(Verification.Row row) {
            return new JuryRow(
                    row.submission().path(),
                    row.submission().expected(),
                    row.actual().verdict(),
                    row.agrees());
        }
    }

    @Inject
    ProblemsResource(ProblemCatalog catalog, PackageImport imports, JudgeService judgeService, CurrentUser viewer) {
        this.catalog = catalog;
        this.imports = imports;
        this.judgeService = judgeService;
        this.viewer = viewer;
    }

    @GET
    @Path("problems")
    @Transactional
    public List<Summary> list() {
        return Problem.<Problem>list("order by slug").stream().map(Summary::of).toList();
    }

    @GET
    @Path("problems/{slug}")
    @Transactional
    public Details details(@RestPath String slug) {
        Problem problem = Problem.published(slug);
        ProblemPackage source = catalog.source(problem.published());
        return new Details(
                Summary.of(problem),
                statements(slug, source),
                source.spec().mode().function().map(Signature::source),
                source.spec().starter(),
                source.spec().limits().time().toMillis(),
                problem.published().timeLimitOrigin(),
                source.spec().limits().memoryMiB(),
                source.spec().limits().stackMiB(),
                problem.published().verified(),
                source.spec().credits(),
                source.spec().license(),
                source.attachments().keySet().stream().sorted().toList(),
                source.tests().stream().filter(TestCase::sample).map(Sample::of).toList());
    }

    private static Map<String, String> statements(String slug, ProblemPackage source) {
        Map<String, String> texts = new TreeMap<>();
        source.statements()
                .forEach((language, statement) -> texts.put(
                        language,
                        switch (statement) {
                            case Statement.Markdown(String _, String text) -> text;
                            case Statement.Latex(String _, String text) -> text;
                            case Statement.Pdf _ -> "/problems/" + slug + "/statement/" + language + ".pdf";
                        }));
        return texts;
    }

    /** The published version as it was taken in: secret tests and jury submissions too. */
    @GET
    @Path("problems/{slug}/package")
    @Produces("application/zip")
    @RolesAllowed("ADMIN")
    @Transactional
    public Response download(@RestPath String slug) {
        return Response.ok(Problem.published(slug).published().zip(), "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + slug + ".zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Adds or replaces a problem. The package is verified by judging its own jury submissions first. */
    @PUT
    @Path("problems/{slug}")
    @Consumes("application/zip")
    @RolesAllowed("ADMIN")
    @Blocking
    public Uni<Response> put(@RestPath String slug, RoutingContext routing) {
        byte[] zip = Upload.of(routing);
        Ticket ticket = QueueAdmission.orThrow(
                judgeService.runs().enter(viewer.required().personId()));
        return judgeService.answer(ticket, () -> take(slug, zip));
    }

    private Response take(String slug, byte[] zip) throws IOException {
        try {
            PackageImport.Outcome outcome =
                    imports.take(slug, ForeignPackages.convert(ZipReader.read(zip)), PackageImport.Trust.UPLOADED);
            Imported body = Imported.of(slug, outcome);
            int status = outcome.published() ? (outcome.isNew() ? 201 : 200) : outcome.embargoed() ? 202 : 422;
            return Response.status(status).entity(body).build();
        } catch (InvalidPackageException e) {
            throw RequestRejectedException.invalid(
                    Texts.ofRequest(ProblemMessages.class).packageInvalid(),
                    e.errors().stream()
                            .map(f -> new FieldError(f.place(), f.message()))
                            .toList());
        } catch (BadTestDataException e) {
            throw RequestRejectedException.invalid(
                    Texts.ofRequest(ProblemMessages.class).testsNotMade(),
                    List.of(new FieldError("data", String.valueOf(e.getMessage()))));
        }
    }
}
