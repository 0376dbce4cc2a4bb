package dev.assay.submission;

import dev.assay.account.AuthenticatedUser;
import dev.assay.account.CurrentUser;
import dev.assay.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One's own submissions, and a single one: live while it is being judged. */
@RunOnVirtualThread
@Path("/submissions")
@Produces(MediaType.TEXT_HTML)
class SubmissionPages {
    private static final int PAGE = 50;

    private final SubmissionService submissions;
    private final SubmissionProgress live;
    private final JobQueue queue;
    private final CurrentUser viewer;

    @CheckedTemplate(basePath = "submission")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance submissions(List<SubmissionRow> rows, String problem, Optional<Long> older);

        static native TemplateInstance submission(SubmissionView view, String problemName);
    }

    @Inject
    SubmissionPages(SubmissionService submissions, SubmissionProgress live, JobQueue queue, CurrentUser viewer) {
        this.submissions = submissions;
        this.live = live;
        this.queue = queue;
        this.viewer = viewer;
    }

    /**
     * The latest first.
     *
     * @param problem whose submissions alone are shown
     * @param before shows those that are older than this one
     */
    @GET
    @Transactional
    public TemplateInstance submissions(@RestQuery @Nullable String problem, @RestQuery @Nullable Long before) {
        String slug = problem == null ? "" : problem;
        List<Submission> found = Submission.latest(
                viewer.required().personId(), slug, before == null ? Long.MAX_VALUE : before, PAGE + 1);
        List<SubmissionRow> rows = found.stream()
                .limit(PAGE)
                .map(each -> SubmissionRow.of(each, Page.languageOfRequest().tag()))
                .toList();
        Optional<Long> older = found.size() > PAGE ? Optional.of(rows.getLast().id()) : Optional.empty();
        return Templates.submissions(rows, slug, older);
    }

    @GET
    @Path("{id}")
    @Transactional
    public TemplateInstance submission(@RestPath long id) {
        AuthenticatedUser me = viewer.required();
        Submission submission = Submission.visibleTo(me, id);
        return Templates.submission(
                SubmissionView.of(submission, live.progress(id), queue.position(id), me)
                        .told(CompilerHints.ofRequest()),
                submission.problem().name(Page.languageOfRequest().tag()));
    }

    /** Has the lines of its source counted, and shows the submission meanwhile. */
    @POST
    @Path("{id}/lines")
    public Response countLines(@RestPath long id) {
        submissions.countLines(viewer.required(), id);
        return Response.seeOther(URI.create("/submissions/" + id)).build();
    }
}
