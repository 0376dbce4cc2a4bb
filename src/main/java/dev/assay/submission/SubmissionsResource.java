package dev.assay.submission;

import dev.assay.account.AuthenticatedUser;
import dev.assay.account.CurrentUser;
import dev.assay.format.Verdict;
import dev.assay.judging.Reason;
import dev.assay.judging.TestResult;
import dev.assay.web.DatabaseUnavailable;
import dev.assay.web.OpenStreams;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

@RunOnVirtualThread
@Path("/api/v1")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class SubmissionsResource {
    private final SubmissionService submissions;
    private static final int RECONNECT_MS = 2000;

    /** The last event's id, and the status that it shows. */
    private static final String SEEN = "DONE";

    private final SubmissionProgress live;
    private final OpenStreams streams;
    private final JobQueue queue;
    private final CurrentUser viewer;

    record SourceRequest(@NotNull String source) {}

    record RunRequest(@NotNull String source, @Nullable String input) {}

    record RunView(StoredResult.Compile compile, List<RunTest> tests) {}

    record RunTest(
            String name,
            @Nullable Verdict verdict,
            @Nullable String reason,
            String input,
            @Nullable String expected,
            @Nullable String actual,
            String output,
            @Nullable String error,
            long timeMs,
            long memoryKb) {

        static Optional<RunTest> of(TestResult test) {
            return test.transcript()
                    .map(said -> new RunTest(
                            test.name(),
                            test.verdict().orElse(null),
                            test.reason().map(Reason::code).orElse(null),
                            said.input(),
                            said.expected().orElse(null),
                            said.actual().orElse(null),
                            said.output(),
                            said.error().isEmpty() ? null : said.error(),
                            test.timeMs(),
                            test.memoryKb()));
        }
    }

    @Inject
    SubmissionsResource(
            SubmissionService submissions,
            SubmissionProgress live,
            OpenStreams streams,
            JobQueue queue,
            CurrentUser viewer) {
        this.submissions = submissions;
        this.live = live;
        this.streams = streams;
        this.queue = queue;
        this.viewer = viewer;
    }

    @POST
    @Path("problems/{slug}/submissions")
    public Response submit(@RestPath String slug, @NotNull @Valid SourceRequest request) {
        AuthenticatedUser me = viewer.required();
        long id = submissions.submit(me.personId(), slug, request.source());
        return Response.accepted(view(id, me))
                .location(URI.create("/api/v1/submissions/" + id))
                .build();
    }

    /** Compiles only. */
    @POST
    @Path("problems/{slug}/check")
    @Blocking
    public Uni<StoredResult.Compile> check(@RestPath String slug, @NotNull @Valid SourceRequest request) {
        CompilerHints hints = CompilerHints.ofRequest();
        return submissions
                .check(viewer.required().personId(), slug, request.source())
                .map(report -> hints.told(StoredResult.Compile.of(report)));
    }

    /** Runs on the samples, or on one's own input. It counts for nothing. */
    @POST
    @Path("problems/{slug}/runs")
    @Blocking
    public Uni<RunView> run(@RestPath String slug, @NotNull @Valid RunRequest request) {
        CompilerHints hints = CompilerHints.ofRequest();
        return submissions
                .run(viewer.required().personId(), slug, request.source(), Optional.ofNullable(request.input()))
                .map(judgement -> new RunView(
                        hints.told(StoredResult.Compile.of(judgement.compile())),
                        judgement.tests().stream()
                                .flatMap(t -> RunTest.of(t).stream())
                                .toList()));
    }

    /** Takes the verdict back, whatever it is, and judges again. */
    @POST
    @Path("submissions/{id}/rejudge")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("ADMIN")
    @APIResponse(responseCode = "202", description = "It is in line again.")
    @APIResponse(responseCode = "404", description = "There is no such submission.")
    @APIResponse(responseCode = "409", description = "It is being judged.")
    public Response rejudge(@RestPath long id) {
        submissions.rejudge(id);
        return Response.accepted(view(id, viewer.required())).build();
    }

    /** Counts how often each line of the source is executed. Once they are counted, they are among its cost. */
    @POST
    @Path("submissions/{id}/lines")
    @Consumes(MediaType.WILDCARD)
    @APIResponse(responseCode = "202", description = "They are being counted, or have been.")
    @APIResponse(responseCode = "404", description = "There is no such submission.")
    @APIResponse(responseCode = "409", description = "It has no cost.")
    public Response countLines(@RestPath long id) {
        AuthenticatedUser me = viewer.required();
        submissions.countLines(me, id);
        return Response.accepted(view(id, me)).build();
    }

    @GET
    @Path("submissions/{id}")
    public SubmissionView submission(@RestPath long id) {
        return view(id, viewer.required()).told(CompilerHints.ofRequest());
    }

    /**
     * The submission now, and again whenever its judging has come further, until the verdict. Who comes back begins with
     * what is now, as each event is all there is to know; who has seen the verdict is told to stay away (204).
     */
    @GET
    @Path("submissions/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    public Multi<OutboundSseEvent> events(
            @RestPath long id,
            @RestHeader("Last-Event-ID") @Nullable String last,
            @Context Sse sse,
            RoutingContext routing) {
        AuthenticatedUser me = viewer.required();
        SubmissionView now = view(id, me);
        if (now.status().equals(SEEN) && SEEN.equals(last)) {
            throw new WebApplicationException(Response.noContent().build());
        }
        // the events come from threads that have no request, and so no language
        CompilerHints hints = CompilerHints.ofRequest();
        // test by test nothing changes in the database, so it is not asked
        queue.tellMoves(id);
        return streams.bounded(
                me.personId(),
                routing,
                live.watch(
                                id,
                                progress -> progress.map(far -> now.at(far, queue.position(id)))
                                        .orElseGet(() -> view(id, me)))
                        .map(news -> event(sse, news.map(view -> view.told(hints))))
                        // who watches comes back, and so does the database
                        .onFailure(new DatabaseUnavailable())
                        .recoverWithCompletion());
    }

    private static OutboundSseEvent event(Sse sse, Optional<SubmissionView> news) {
        OutboundSseEvent.Builder event = sse.newEventBuilder();
        return news.map(view -> event.id(eventId(view))
                        .reconnectDelay(RECONNECT_MS)
                        .data(SubmissionView.class, view)
                        .build())
                .orElseGet(() -> event.comment("nothing new").build());
    }

    private static String eventId(SubmissionView view) {
        return view.status().equals(SEEN)
                ? SEEN
                : view.status() + "-" + view.tests().size()
                        + Optional.ofNullable(view.sizes())
                                .map(sizes -> "-" + sizes.measured())
                                .orElse("");
    }

    private SubmissionView view(long id, AuthenticatedUser me) {
        return QuarkusTransaction.requiringNew()
                .call(() -> SubmissionView.of(Submission.visibleTo(me, id), live.progress(id), queue.position(id), me));
    }
}
