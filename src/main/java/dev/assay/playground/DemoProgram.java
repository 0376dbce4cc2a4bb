package dev.assay.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.format.Demo;
import dev.assay.format.Verdict;
import dev.assay.judgeruntime.JudgeService;
import dev.assay.judgeruntime.JudgeUnavailableException;
import dev.assay.judging.DemoResult;
import dev.assay.judging.OutputListener;
import dev.assay.playground.RunTranscript.RunEnd;
import dev.assay.web.RequestRejectedException;
import dev.assay.web.Texts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;

/** A demo's program with its parameters, run in the sandbox; what it printed is kept. */
final class DemoProgram implements LiveRun.Program {
    private static final Logger LOG = Logger.getLogger(DemoProgram.class);
    private static final SecureRandom IDS = new SecureRandom();
    private static final int FORKS_KEPT = 100;
    private static final int RUNS_KEPT = 500;
    private static final Duration SOON = Duration.ofSeconds(10);

    private final JudgeService judgeService;
    private final ObjectMapper json;
    private final Task task;

    /**
     * What is to be run.
     *
     * @param fork a program that somebody has changed, empty for the package's own
     */
    record Task(LoadedDemo opened, RunParameters parameters, Optional<DemoRun.Fork> fork) {
        /** What others may ask, too. */
        Optional<LiveRuns.Question> question() {
            return fork.isPresent()
                    ? Optional.empty()
                    : Optional.of(new LiveRuns.Question(version(), parameters.values()));
        }

        /** The run of the package's own program that was kept, if there has been one. */
        Optional<DemoRun> before() {
            return fork.isPresent()
                    ? Optional.empty()
                    : QuarkusTransaction.requiringNew().call(() -> DemoRun.own(version(), parameters.values()));
        }

        private long version() {
            return opened.version().id();
        }

        private Demo demo() {
            return fork.map(changed -> opened.demo().changed(changed.source())).orElse(opened.demo());
        }

        private boolean isDefault() {
            return fork.isEmpty() && parameters.equals(RunParameters.of(opened.demo(), Map.of()));
        }
    }

    DemoProgram(JudgeService judgeService, ObjectMapper json, Task task) {
        this.judgeService = judgeService;
        this.json = json;
        this.task = task;
    }

    @Override
    public RunEnd run(RunTranscript transcript, Runnable printed, LiveRun.Stopper stopper) {
        try {
            // somebody else's may have ended after we looked and before we began
            Optional<DemoRun> before = task.before();
            return before.isPresent() ? repeat(before.get(), transcript, printed) : play(transcript, printed, stopper);
        } catch (IOException | RuntimeException ours) {
            log(ours, stopper.isStopped());
            RequestRejectedException told = RequestRejectedException.unavailable(
                    Texts.ofRequest(PlaygroundMessages.class).cannotRunNow(), SOON);
            return new RunEnd.Failed(told, RunSummary.FAULT);
        }
    }

    private void log(Exception ours, boolean stopped) {
        String slug = task.opened().problem().slug();
        if (stopped) {
            // a guest that is killed may be in the middle of anything
            LOG.debugf(ours, "The demo of %s was stopped", slug);
        } else if (ours instanceof JudgeUnavailableException) {
            LOG.warnf("The demo of %s could not be run: %s", slug, ours.getMessage());
        } else {
            LOG.errorf(ours, "The demo of %s could not be run", slug);
        }
    }

    private static RunEnd repeat(DemoRun before, RunTranscript transcript, Runnable printed) {
        before.printed().lines().forEach(transcript::add);
        printed.run();
        return new RunEnd.Told(before.ending().toString());
    }

    private RunEnd play(RunTranscript transcript, Runnable printed, LiveRun.Stopper stopper) throws IOException {
        JsonLinesParser rows = new JsonLinesParser(row -> transcript.add(row.toString()));
        DemoResult show = judgeService.useInBackground(engine -> engine.demoRunner()
                .run(task.demo(), task.parameters().arguments(), new OutputListener() {
                    private volatile Runnable kill = () -> {};

                    @Override
                    public void printed(byte[] piece) {
                        rows.printed(piece);
                        if (transcript.isFull()) {
                            kill.run();
                        }
                        printed.run();
                    }

                    @Override
                    public void running(Runnable stop) {
                        kill = stop;
                        stopper.onStop(stop);
                    }

                    @Override
                    public boolean isGone() {
                        return stopper.isStopped();
                    }
                }));
        rows.end();
        DemoResult told = transcript.isFull() ? show.overLimit() : show;
        boolean worthKeeping = told.verdict() == Verdict.AC || (task.fork().isPresent() && !stopper.isStopped());
        return new RunEnd.Told(
                (worthKeeping ? keep(told, transcript) : json.valueToTree(RunSummary.of(null, told))).toString());
    }

    /** Of the package's own programs only those that came to their own end: next time the machine may have less to do. */
    private JsonNode keep(DemoResult show, RunTranscript transcript) {
        byte[] random = new byte[8];
        IDS.nextBytes(random);
        String id = HexFormat.of().formatHex(random);
        JsonNode ending = json.valueToTree(RunSummary.of(id, show));
        JsonNode parameters = task.parameters().values();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                new DemoRun(id, task.version(), task.fork(), parameters, task.isDefault(), transcript.printed(), ending)
                        .persistAndFlush();
                DemoRun.forgetOlder(task.fork(), task.version(), task.fork().isPresent() ? FORKS_KEPT : RUNS_KEPT);
            });
        } catch (ConstraintViolationException anotherServerWasFaster) {
            return task.before().map(DemoRun::ending).orElse(ending);
        }
        return ending;
    }
}
