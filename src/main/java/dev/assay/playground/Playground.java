package dev.assay.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.format.Mode;
import dev.assay.format.ProblemPackage;
import dev.assay.judgeruntime.JudgeService;
import dev.assay.problem.Problem;
import dev.assay.problem.ProblemCatalog;
import dev.assay.problem.ProblemVersion;
import dev.assay.problem.SourceValidator;
import dev.assay.web.RequestRejectedException;
import dev.assay.web.Texts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs demos. What has been run before is told from memory. */
@ApplicationScoped
class Playground {
    private final JudgeService judgeService;
    private final ProblemCatalog catalog;
    private final ObjectMapper json;
    private final LiveRuns runs;

    @Inject
    Playground(JudgeService judgeService, ProblemCatalog catalog, ObjectMapper json, PlaygroundConfig config) {
        this.judgeService = judgeService;
        this.catalog = catalog;
        this.json = json;
        this.runs = new LiveRuns(
                config, task -> Thread.ofPlatform().daemon().name("demo").start(task), Playground::text);
    }

    private static String text(LiveRuns.Refusal refusal) {
        PlaygroundMessages texts = Texts.ofRequest(PlaygroundMessages.class);
        return switch (refusal) {
            case TOO_MANY_LISTENERS -> texts.tooManyListeners();
            case LINE_FULL -> texts.lineFull();
            case TOO_MANY_OF_ONE_PERSON -> texts.tooManyOfYours();
        };
    }

    /** @throws RequestRejectedException when there is no such demo */
    LoadedDemo open(String slug) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Problem problem = Problem.published(slug);
            ProblemVersion version = problem.published();
            ProblemPackage source = catalog.source(version);
            return source.demo()
                    .map(demo -> new LoadedDemo(problem, version, source, demo))
                    .orElseThrow(() -> RequestRejectedException.notFound(
                            Texts.ofRequest(PlaygroundMessages.class).noDemo(slug)));
        });
    }

    /**
     * What a reader is told of a run: its place in line while it waits, the rows as they are printed, and the {@link
     * RunSummary}. Each item is one or more lines of JSON. A run whose last reader has gone is stopped.
     *
     * @param fork a program that somebody has changed, empty for the package's own
     * @param person in whose name it waits
     * @throws RequestRejectedException when it cannot be run like this
     */
    Multi<byte[]> run(
            String slug,
            Map<String, JsonNode> given,
            Optional<DemoRun.Fork> fork,
            String person,
            RunReader.Connection connection) {
        LoadedDemo opened = open(slug);
        fork.ifPresent(
                changed -> SourceValidator.check(new Mode.Stdio(), opened.demo().limits(), changed.source()));
        RunParameters parameters = RunParameters.of(opened.demo(), given);
        return run(new DemoProgram.Task(opened, parameters, fork), person, connection);
    }

    private Multi<byte[]> run(DemoProgram.Task task, String person, RunReader.Connection connection) {
        Optional<RunTranscript> before = task.before().map(RunTranscript::of);
        // nothing is taken before somebody has subscribed: who never does takes nothing
        return Multi.createFrom().publisher(subscriber -> {
            RunReader reader = new RunReader(subscriber, connection);
            before.ifPresentOrElse(
                    transcript -> runs.tell(transcript, reader, person),
                    () -> runs.run(task.question(), new DemoProgram(judgeService, json, task), reader, person));
        });
    }

    /**
     * Makes the run that a demo's page opens with, unless it has been made, and waits for it.
     *
     * @return whether it is there
     */
    boolean makeDefault(String slug) {
        LoadedDemo opened = open(slug);
        DemoProgram.Task task =
                new DemoProgram.Task(opened, RunParameters.of(opened.demo(), Map.of()), Optional.empty());
        if (task.before().isEmpty()) {
            run(task, "the demo's own page", RunReader.Connection.NONE)
                    .collect()
                    .last()
                    .await()
                    .indefinitely();
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<DemoRun> made =
                    DemoRun.own(opened.version().id(), task.parameters().values());
            made.ifPresent(DemoRun::makeDefault);
            return made.isPresent();
        });
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        runs.look();
    }

    void stop(@Observes ShutdownEvent event) {
        runs.close();
    }

    /** The rows that a run has printed. */
    static List<JsonNode> rows(DemoRun run) {
        return run.printed().lines().map(JsonLinesParser::row).toList();
    }

    /** @throws RequestRejectedException when there is none */
    DemoRun stored(String slug, String id) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> DemoRun.of(slug, id)
                        .orElseThrow(() -> RequestRejectedException.notFound(
                                Texts.ofRequest(PlaygroundMessages.class).noRun(id))));
    }
}
