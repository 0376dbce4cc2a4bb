package dev.assay.problemset;

import dev.assay.account.AuthenticatedUser;
import dev.assay.account.CurrentUser;
import dev.assay.format.Picture;
import dev.assay.format.Pictures;
import dev.assay.submission.SubmissionService;
import dev.assay.web.Page;
import dev.assay.web.RequestRejectedException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The problems, and one problem with its statement, an editor, and what becomes of what is written there. */
@RunOnVirtualThread
@Path("/")
@Produces(MediaType.TEXT_HTML)
class ProblemPages {
    private final ProblemList list;
    private final ProblemPageFactory pages;
    private final SubmissionService submissions;
    private final CurrentUser viewer;

    @CheckedTemplate(basePath = "problemset")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance problems(List<ProblemRow> rows, ProblemFilter filter);

        static native TemplateInstance problem(ProblemPage view, String handle);

        static native TemplateInstance editorial(ProblemPage view, String text);
    }

    @Inject
    ProblemPages(ProblemList list, ProblemPageFactory pages, SubmissionService submissions, CurrentUser viewer) {
        this.list = list;
        this.pages = pages;
        this.submissions = submissions;
        this.viewer = viewer;
    }

    @GET
    public Response home() {
        return Response.seeOther(URI.create("/problems")).build();
    }

    @GET
    @Path("problems")
    public TemplateInstance problems(
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String difficulty,
            @RestQuery @Nullable String status,
            @RestQuery @Nullable String tag) {
        ProblemFilter filter = ProblemFilter.of(q, difficulty, status, tag);
        return Templates.problems(
                list.rows(
                        filter,
                        viewer.signedIn().map(AuthenticatedUser::personId),
                        Page.languageOfRequest().tag()),
                filter);
    }

    /** With the starting code, or with the source of an own submission. */
    @GET
    @Path("problems/{slug}")
    public TemplateInstance problem(@RestPath String slug, @RestQuery @Nullable Long from) {
        return show(
                from == null
                        ? pages.open(slug)
                        : pages.reopen(slug, from, viewer.required().personId()));
    }

    /** The form of a browser without scripts. */
    @POST
    @Path("problems/{slug}/submissions")
    public Response submit(@RestPath String slug, @RestForm @Nullable String source) {
        AuthenticatedUser me = viewer.required();
        String given = source == null ? "" : source;
        try {
            return Response.seeOther(URI.create("/submissions/" + submissions.submit(me.personId(), slug, given)))
                    .build();
        } catch (RequestRejectedException refused) {
            if (refused.errors().isEmpty() && refused.retryAfter().isEmpty()) {
                throw refused;
            }
            Response.ResponseBuilder page =
                    Response.status(refused.status()).entity(show(pages.refused(slug, given, refused.detail())));
            refused.retryAfterSeconds().ifPresent(wait -> page.header(HttpHeaders.RETRY_AFTER, wait));
            return page.build();
        }
    }

    @GET
    @Path("problems/{slug}/editorial")
    public TemplateInstance editorial(@RestPath String slug) {
        return Templates.editorial(pages.open(slug), pages.editorial(slug, viewer.required()));
    }

    /** What the package offers. It is kept, never shown: whose it is may be anybody. */
    @GET
    @Path("problems/{slug}/attachments/{name}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response attachment(@RestPath String slug, @RestPath String name) {
        return Response.ok(pages.attachment(slug, name), MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    /**
     * What the texts of the package show. A picture may be a page (SVG), and whose it is may be anybody: it gets no rights
     * of this site, whatever it holds.
     */
    @GET
    @Path("problems/{slug}/pictures/{hash}/{path: .+}")
    @Produces(MediaType.WILDCARD)
    public Response picture(@RestPath String slug, @RestPath String hash, @RestPath String path) {
        Picture picture = pages.picture(slug, hash, path, viewer.signedIn());
        String keptBy = Pictures.isOfEditorial(path) ? "private" : "public";
        return Response.ok(picture.content(), picture.type().mediaType())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, keptBy + ", max-age=31536000, immutable")
                .build();
    }

    /** For the browser's own viewer, also within the problem's page. */
    @GET
    @Path("problems/{slug}/statement/{language}.pdf")
    @Produces("application/pdf")
    public Response pdf(@RestPath String slug, @RestPath String language) {
        return Response.ok(pages.pdf(slug, language), "application/pdf")
                .header("Content-Security-Policy", "frame-ancestors 'self'")
                .build();
    }

    private TemplateInstance show(ProblemPage view) {
        return Templates.problem(
                view, viewer.signedIn().map(AuthenticatedUser::handle).orElse(""));
    }
}
