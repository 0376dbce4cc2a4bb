package dev.assay.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.judging.Show;
import dev.assay.judging.ShowListener;
import dev.assay.problem.Judges;
import dev.assay.problem.Problem;
import dev.assay.problem.ProblemCatalog;
import dev.assay.problem.ProblemVersion;
import dev.assay.problem.SourceText;
import dev.assay.problem.spec.Demo;
import dev.assay.problem.spec.Mode;
import dev.assay.problem.spec.ProblemPackage;
import dev.assay.problem.spec.Verdict;
import dev.assay.web.RefusedException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;

/** Runs demos. What has been run before is told from memory. */
@ApplicationScoped
class Playground {
    private static final Logger LOG = Logger.getLogger(Playground.class);
    private static final SecureRandom IDS = new SecureRandom();
    private static final int FORKS_KEPT = 100;
    private static final int RUNS_KEPT = 500;
    private static final int PATIENCE_SECONDS = 10;

    private final Judges judges;
    private final ProblemCatalog catalog;
    private final ObjectMapper json;

    /** Those who play must leave a processor to those who are judged. */
    private final Semaphore place = new Semaphore(1, true);

    @Inject
    Playground(Judges judges, ProblemCatalog catalog, ObjectMapper json) {
        this.judges = judges;
        this.catalog = catalog;
        this.json = json;
    }

    /** A demo of a published problem. */
    record Opened(Problem problem, ProblemVersion version, ProblemPackage source, Demo demo) {}

    /** @throws RefusedException when there is no such demo */
    Opened open(String slug) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Problem problem = Problem.published(slug);
            ProblemVersion version = problem.published();
            ProblemPackage source = catalog.source(version);
            return source.demo()
                    .map(demo -> new Opened(problem, version, source, demo))
                    .orElseThrow(() -> RefusedException.notFound("The problem '" + slug + "' has no demo."));
        });
    }

    /**
     * The rows of a run as they come, the {@link Ending} last. Who stops listening ends the run.
     *
     * @param fork a program that somebody has changed, empty for the package's own
     * @throws RefusedException when it cannot be run like this, or everybody plays
     */
    Multi<JsonNode> run(String slug, Map<String, JsonNode> given, Optional<DemoRun.Fork> fork) {
        Opened opened = open(slug);
        fork.ifPresent(
                changed -> SourceText.check(new Mode.Stdio(), opened.demo().limits(), changed.source()));
        RunParameters parameters = RunParameters.of(opened.demo(), given);
        long version = opened.version().id();
        Optional<DemoRun> before = fork.isPresent()
                ? Optional.empty()
                : QuarkusTransaction.requiringNew().call(() -> DemoRun.own(version, parameters.values()));
        if (before.isPresent()) {
            List<JsonNode> told = new ArrayList<>(rows(before.get()));
            told.add(before.get().ending());
            return Multi.createFrom().iterable(told);
        }
        takePlace();
        Run run = new Run(opened, parameters, fork);
        return Multi.createFrom()
                .<JsonNode>emitter(
                        emitter -> Infrastructure.getDefaultWorkerPool().execute(() -> run.tell(emitter)),
                        BackPressureStrategy.BUFFER);
    }

    private void takePlace() {
        try {
            if (place.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw RefusedException.tooMany("Others are running demos right now. Try again in a few seconds.");
    }

    /** The rows that a run has printed. */
    static List<JsonNode> rows(DemoRun run) {
        return run.printed().lines().map(Rows::row).toList();
    }

    /** @throws RefusedException when there is none */
    DemoRun stored(String slug, String id) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> DemoRun.of(slug, id)
                        .orElseThrow(() -> RefusedException.notFound("There is no run '" + id + "' of this demo.")));
    }

    /** One run, from the place that was taken to the row that is kept. */
    private final class Run {
        private final Opened opened;
        private final RunParameters parameters;
        private final Optional<DemoRun.Fork> fork;
        private final StringBuilder printed = new StringBuilder();

        Run(Opened opened, RunParameters parameters, Optional<DemoRun.Fork> fork) {
            this.opened = opened;
            this.parameters = parameters;
            this.fork = fork;
        }

        void tell(MultiEmitter<? super JsonNode> listener) {
            try {
                Rows rows = new Rows(row -> {
                    printed.append(row).append('\n');
                    listener.emit(row);
                });
                Show show = judges.useAside(judge -> judge.play(
                        fork.map(changed -> opened.demo().changed(changed.source()))
                                .orElse(opened.demo()),
                        parameters.arguments(),
                        new ShowListener() {
                            @Override
                            public void printed(byte[] piece) {
                                rows.printed(piece);
                            }

                            @Override
                            public void running(Runnable stop) {
                                listener.onTermination(stop);
                            }
                        }));
                rows.end();
                if (!listener.isCancelled()) {
                    listener.emit(keep(show));
                    listener.complete();
                }
            } catch (IOException | RuntimeException ours) {
                LOG.errorf(
                        ours,
                        "The demo of %s could not be run",
                        opened.problem().slug());
                listener.fail(ours);
            } finally {
                place.release();
            }
        }

        private JsonNode keep(Show show) {
            byte[] random = new byte[8];
            IDS.nextBytes(random);
            String id = HexFormat.of().formatHex(random);
            if (fork.isEmpty() && show.verdict() != Verdict.AC) {
                // next time the machine may have less to do
                return json.valueToTree(Ending.of(null, show));
            }
            JsonNode ending = json.valueToTree(Ending.of(id, show));
            try {
                QuarkusTransaction.requiringNew().run(() -> {
                    new DemoRun(id, opened.version().id(), fork, parameters.values(), printed.toString(), ending)
                            .persistAndFlush();
                    DemoRun.forgetOlder(fork, opened.version().id(), fork.isPresent() ? FORKS_KEPT : RUNS_KEPT);
                });
            } catch (ConstraintViolationException anotherWasFaster) {
                return QuarkusTransaction.requiringNew()
                        .call(() -> DemoRun.own(opened.version().id(), parameters.values())
                                .map(DemoRun::ending)
                                .orElse(ending));
            }
            return ending;
        }
    }
}
