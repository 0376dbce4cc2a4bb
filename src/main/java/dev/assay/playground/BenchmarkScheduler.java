package dev.assay.playground;

import dev.assay.judgeruntime.JudgeService;
import dev.assay.judgeruntime.JudgeUnavailableException;
import dev.assay.judging.PreparedProblem;
import dev.assay.judging.VariantMeasurement;
import dev.assay.problem.Problem;
import dev.assay.problem.ProblemCatalog;
import dev.assay.problem.ProblemVersion;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Measures the published packages, one after the other, while nobody is being judged. Without growth sizes they have no variants. */
@ApplicationScoped
class BenchmarkScheduler {
    private static final Logger LOG = Logger.getLogger(BenchmarkScheduler.class);

    private final JudgeService judgeService;
    private final ProblemCatalog catalog;
    private final DefaultRuns defaultRuns;
    private final boolean enabled;

    @Inject
    BenchmarkScheduler(
            JudgeService judgeService, ProblemCatalog catalog, DefaultRuns defaultRuns, PlaygroundConfig config) {
        this.judgeService = judgeService;
        this.catalog = catalog;
        this.defaultRuns = defaultRuns;
        this.enabled = config.benchmarks();
    }

    @Scheduled(every = "5s", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measureNext() {
        // demos that have nothing to show come first: they take a second each
        if (enabled && judgeService.isIdle() && !defaultRuns.areDue()) {
            next().ifPresent(this::measure);
        }
    }

    private record Due(long version, ProblemCatalog.Version name) {}

    /** The first published version that is not measured yet. */
    private static Optional<Due> next() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Problem.getEntityManager()
                        .createQuery(
                                "select p.published from Problem p where p.published.id not in"
                                        + " (select b.version from StoredBenchmark b) order by p.id",
                                ProblemVersion.class)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst()
                        .map(version -> new Due(version.id(), ProblemCatalog.Version.of(version))));
    }

    private void measure(Due due) {
        StoredBenchmark.@Nullable Variants variants = null;
        try {
            PreparedProblem problem = catalog.prepared(due.name());
            List<VariantMeasurement> measured = judgeService.useInBackground(
                    engine -> engine.variantBenchmark().measure(problem));
            variants = new StoredBenchmark.Variants(measured.stream()
                    // one that fails at the first size has nothing to show
                    .filter(variant -> !variant.points().isEmpty())
                    .map(StoredBenchmark.Variant::of)
                    .toList());
        } catch (JudgeUnavailableException e) {
            LOG.warnf("The benchmark of %s waits: %s", due.name().slug(), e.getMessage());
            return;
        } catch (IOException | RuntimeException e) {
            LOG.errorf(e, "The benchmark of %s failed", due.name().slug());
        }
        StoredBenchmark result = new StoredBenchmark(due.version(), variants);
        QuarkusTransaction.requiringNew().run(result::persist);
    }
}
