package dev.assay.playground;

import dev.assay.judgeruntime.JudgeService;
import dev.assay.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Runs each published demo once with its default parameters, while nobody is being judged: then its page opens with
 * charts, and opening it costs nothing.
 */
@ApplicationScoped
class DefaultRuns {
    private static final Logger LOG = Logger.getLogger(DefaultRuns.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final JudgeService judgeService;
    private final Playground playground;
    private final boolean enabled;

    /** By the version's id. */
    private final Map<Long, Failed> failed = new ConcurrentHashMap<>();

    /** @param againAt of {@link System#nanoTime} */
    private record Failed(Duration pause, long againAt) {
        static Failed once() {
            return after(SHORTEST_PAUSE);
        }

        Failed again() {
            Duration longer = pause.multipliedBy(2);
            return after(longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer);
        }

        private static Failed after(Duration pause) {
            return new Failed(pause, System.nanoTime() + pause.toNanos());
        }

        boolean waits() {
            return System.nanoTime() - againAt < 0;
        }
    }

    /** A demo without its run. */
    record Due(String slug, long version) {}

    @Inject
    DefaultRuns(JudgeService judgeService, Playground playground, PlaygroundConfig config) {
        this.judgeService = judgeService;
        this.playground = playground;
        this.enabled = config.defaultRuns();
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void makeNext() {
        if (enabled && judgeService.isIdle()) {
            next().ifPresent(this::make);
        }
    }

    /** Whether there are demos that are to be run before anything else is done in the background. */
    boolean areDue() {
        return enabled && next().isPresent();
    }

    private Optional<Due> next() {
        return due().stream()
                .filter(each -> Optional.ofNullable(failed.get(each.version()))
                        .filter(Failed::waits)
                        .isEmpty())
                .findFirst();
    }

    private static List<Due> due() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Problem.getEntityManager()
                        .createQuery(
                                "select p.slug, p.published.id from Problem p where p.demoAboutEn is not null"
                                        + " and p.published.id not in"
                                        + " (select r.version from DemoRun r where r.isDefault) order by p.id",
                                Due.class)
                        .getResultList());
    }

    private void make(Due due) {
        try {
            if (playground.makeDefault(due.slug())) {
                failed.remove(due.version());
                return;
            }
            LOG.warnf("The demo of %s does not come to its end with its default parameters", due.slug());
        } catch (RuntimeException e) {
            LOG.warnf("The demo of %s could not be run beforehand: %s", due.slug(), e.getMessage());
        }
        failed.merge(due.version(), Failed.once(), (before, _) -> before.again());
    }
}
