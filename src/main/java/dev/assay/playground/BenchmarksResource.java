package dev.assay.playground;

import dev.assay.problem.Problem;
import dev.assay.web.Page;
import dev.assay.web.RequestRejectedException;
import dev.assay.web.Texts;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;

/** What the variants of packages cost, take, allocate, and err by. */
@RunOnVirtualThread
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
class BenchmarksResource {

    /** @param date when it was measured, in ISO 8601 */
    public record BenchmarkView(
            String problem,
            String name,
            String family,
            List<StoredBenchmark.Variant> variants,
            String machine,
            String jdk,
            String date) {
        static BenchmarkView of(Problem problem, StoredBenchmark stored) {
            return new BenchmarkView(
                    problem.slug(),
                    problem.name(Page.languageOfRequest().tag()),
                    problem.family(),
                    stored.variants(),
                    stored.machine(),
                    stored.jdk(),
                    stored.measured().toString());
        }
    }

    /** Of all published problems that have been measured, by family and name. */
    @GET
    @Path("benchmarks")
    public List<BenchmarkView> all() {
        Map<Long, StoredBenchmark> known = StoredBenchmark.<StoredBenchmark>listAll().stream()
                .filter(each -> !each.variants().isEmpty())
                .collect(Collectors.toMap(StoredBenchmark::version, Function.identity()));
        return Problem.<Problem>listAll().stream()
                .sorted(Problem.byFamily(Page.languageOfRequest().tag()))
                .flatMap(problem ->
                        Optional.ofNullable(known.get(problem.published().id()))
                                .map(stored -> BenchmarkView.of(problem, stored))
                                .stream())
                .toList();
    }

    @GET
    @Path("problems/{slug}/benchmark")
    public BenchmarkView one(@RestPath String slug) {
        Problem problem = Problem.published(slug);
        return StoredBenchmark.of(problem.published().id())
                .map(stored -> BenchmarkView.of(problem, stored))
                .orElseThrow(() -> RequestRejectedException.notFound(
                        Texts.ofRequest(PlaygroundMessages.class).noBenchmark(slug)));
    }
}
