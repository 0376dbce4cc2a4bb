package dev.assay.playground;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.account.Address;
import dev.assay.account.AuthenticatedUser;
import dev.assay.account.CurrentUser;
import dev.assay.account.Quotas;
import dev.assay.web.Page;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.common.util.RestMediaType;
import org.jspecify.annotations.Nullable;

/** Demos: what there is, what one asks and draws, and its runs. */
@RunOnVirtualThread
@Path("/api/v1/demos")
@Produces(MediaType.APPLICATION_JSON)
class DemosResource {
    private final Playground playground;
    private final CurrentUser viewer;
    private final Quotas quotas;

    /**
     * What to run.
     *
     * @param parameters those that are left out are as they are by default
     * @param source of a changed program, null for the package's own
     */
    record RunRequest(
            @Nullable Map<String, JsonNode> parameters,
            @Nullable String source) {}

    /** A run that has ended. */
    record StoredRun(
            String id, JsonNode parameters, @Nullable String source, List<JsonNode> rows, JsonNode end) {}

    @Inject
    DemosResource(Playground playground, CurrentUser viewer, Quotas quotas) {
        this.playground = playground;
        this.viewer = viewer;
        this.quotas = quotas;
    }

    @GET
    @Transactional
    public List<Demos.Listed> all() {
        return Demos.all(Page.languageOfRequest().tag());
    }

    @GET
    @Path("{slug}")
    @Transactional
    public DemoView one(@RestPath String slug) {
        LoadedDemo opened = playground.open(slug);
        return DemoView.of(
                opened.problem(), opened.demo(), Page.languageOfRequest().tag());
    }

    /**
     * JSON Lines. While the run waits for its turn, {@code {"waiting": 2}} is its place in line and {@code {"waiting":
     * 0}} says that it has begun; both are repeated when there has been nothing to say for a while. Then come the rows as
     * they are printed, the last is how it ended. To hang up is to cancel.
     */
    @POST
    @Path("{slug}/runs")
    @Produces(RestMediaType.APPLICATION_NDJSON)
    @APIResponse(
            responseCode = "200",
            description =
                    "JSON Lines: {\"waiting\": 2} for the place in line, 0 when it has begun, both repeated"
                            + " while there is nothing else to say; then the rows of the program; the last has \"row\": \"end\".",
            content =
                    @Content(mediaType = RestMediaType.APPLICATION_NDJSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "429",
            description = "Too many wait, or the quota is used up. Retry-After says when to come again.")
    @Blocking
    public Multi<byte[]> run(@RestPath String slug, @NotNull RunRequest request, RoutingContext routing) {
        quotas.take(Quotas.Kind.DEMO);
        Optional<AuthenticatedUser> me = viewer.signedIn();
        Optional<DemoRun.Fork> fork = Optional.ofNullable(request.source())
                .map(source -> new DemoRun.Fork(viewer.required().personId(), source));
        String person = me.map(each -> "person " + each.personId())
                .orElseGet(() -> "address " + Address.of(routing).prefix());
        return playground.run(
                slug,
                Optional.ofNullable(request.parameters()).orElse(Map.of()),
                fork,
                person,
                new HttpConnection(routing.response()));
    }

    private record HttpConnection(HttpServerResponse response) implements RunReader.Connection {
        @Override
        public boolean isClosed() {
            return response.closed();
        }

        @Override
        public void hangUp() {
            response.reset();
        }
    }

    @GET
    @Path("{slug}/runs/{id}")
    @Transactional
    public StoredRun stored(@RestPath String slug, @RestPath String id) {
        DemoRun run = playground.stored(slug, id);
        return new StoredRun(run.id(), run.parameters(), run.source().orElse(null), Playground.rows(run), run.ending());
    }
}
