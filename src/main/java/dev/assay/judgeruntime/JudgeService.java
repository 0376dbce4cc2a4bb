package dev.assay.judgeruntime;

import dev.assay.harness.protocol.IsolationCheck;
import dev.assay.judging.Judge;
import dev.assay.judging.JudgingEngine;
import dev.assay.judging.PackageCache;
import dev.assay.judging.ProblemPreparer;
import dev.assay.queue.FairQueue;
import dev.assay.queue.Line;
import dev.assay.queue.Ticket;
import dev.assay.queue.WaitingLimits;
import dev.assay.sandbox.DataDirectory;
import dev.assay.sandbox.NoGuestException;
import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.SandboxSettings;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * This server's judge: opened once, shared by all, never more busy than the machine can bear. Persons get its places in
 * turn; who waits for one holds no thread, and what is done in one has a thread that nothing else needs.
 */
@ApplicationScoped
public class JudgeService {
    private static final Logger LOG = Logger.getLogger(JudgeService.class);

    private final JudgeConfig config;
    private final PackageCache packageCache;
    private final FairQueue<Long> places;
    private final Line<Long> runs;
    private final Line<Long> submissions;
    private final ExecutorService workers = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("judge-", 0).factory());

    private final Object opening = new Object();
    private volatile Optional<Open> open = Optional.empty();
    private volatile Optional<String> unavailableReason = Optional.empty();
    private volatile boolean stopping;
    private volatile Instant lastFailure = Instant.MIN;
    private volatile Instant ableSince = Instant.now();

    private record Open(Sandbox sandbox, JudgingEngine engine, ProblemPreparer preparation, SelfCheck check) {}

    /** What is done with the judge. */
    public interface Use<T> {
        T with(JudgingEngine engine) throws IOException;
    }

    /** What is judged. */
    public interface Judging<T> {
        T with(Judge judge) throws IOException;
    }

    /** What is done in a place of the judge. */
    public interface Work<T> {
        T run() throws IOException;
    }

    @Inject
    JudgeService(JudgeConfig config) {
        this.config = config;
        this.packageCache = new PackageCache(config.heldMib());
        this.places = new FairQueue<>(config.parallel(), config.reserved());
        JudgeConfig.Waiting waiting = config.waiting();
        // who waits for a run before the screen comes before one's own submissions
        this.runs = places.line(new WaitingLimits(waiting.runs(), waiting.runsPerPerson()));
        this.submissions = places.line(new WaitingLimits(waiting.submissions(), waiting.submissionsPerPerson()));
    }

    void warmUp(@Observes StartupEvent event) {
        if (config.eager()) {
            Thread.ofPlatform().daemon().name("warm-up").start(() -> {
                try {
                    opened();
                } catch (IOException toldAlready) {
                    // and tried again, see JudgeRecovery
                }
            });
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** Whether the server stops: what fails now is no fault, and is judged after the next start. */
    public boolean isStopping() {
        return stopping;
    }

    /** Where those wait, by the number of the person, who have a page or a program waiting. */
    public Line<Long> runs() {
        return runs;
    }

    /** Where submissions wait, by the number of their author. */
    public Line<Long> submissions() {
        return submissions;
    }

    /**
     * Does something as soon as the ticket has its place, and gives that back. Cancelled when the ticket was left before;
     * failed, with a {@link CompletionException}, as the work fails.
     */
    public <T> CompletionStage<T> whenItsTurn(Ticket ticket, Work<T> work) {
        return ticket.turn()
                .thenApplyAsync(
                        place -> {
                            try (place) {
                                return work.run();
                            } catch (IOException e) {
                                throw new CompletionException(e);
                            }
                        },
                        workers);
    }

    /** As {@link #whenItsTurn}, for a client who may go away: then it does not wait any more. */
    public <T> Uni<T> answer(Ticket ticket, Work<T> work) {
        return Uni.createFrom()
                .completionStage(whenItsTurn(ticket, work))
                .onFailure(CompletionException.class)
                .transform(failure -> failure.getCause() == null ? failure : failure.getCause())
                .onCancellation()
                .invoke(ticket::leave);
    }

    /**
     * Uses the judge in a place that the caller has. Who has none uses it {@link #useInBackground in the background}.
     *
     * @throws JudgeUnavailableException when nothing can be judged now
     * @throws IOException when the sandbox fails otherwise: our fault too
     */
    public <T> T use(Use<T> use) throws IOException {
        JudgingEngine engine = opened().engine();
        Instant began = Instant.now();
        try {
            T result = use.with(engine);
            // what began before may have had a guest that was up already
            if (began.isAfter(lastFailure)) {
                able();
            }
            return result;
        } catch (NoGuestException e) {
            unable(String.valueOf(e.getMessage()));
            throw new JudgeUnavailableException(e);
        }
    }

    /** Judges in this place, by {@link #use}. Whose first place it is has a warm guest sooner than others. */
    public <T> T judge(Ticket place, Judging<T> judging) throws IOException {
        return use(engine -> judging.with(place.isFirstPlace() ? engine.judge() : engine.furtherJudge()));
    }

    /**
     * Uses the engine without a place of the judge: for what nobody waits for, and for demos, which have places of their
     * own.
     *
     * @throws JudgeUnavailableException when nothing can be judged now
     */
    public <T> T useInBackground(Use<T> use) throws IOException {
        try {
            return use.with(opened().engine());
        } catch (NoGuestException e) {
            throw new JudgeUnavailableException(e);
        }
    }

    /** Whether it is open, and nobody waits for a verdict. */
    public boolean isIdle() {
        return open.isPresent() && places.held() == 0;
    }

    /**
     * Judges a program of our own, to tell whose fault it is that something could not be judged.
     *
     * @return why nothing can be judged, empty when all is well
     */
    public Optional<String> selfCheck() {
        try {
            Optional<String> found = opened().check().run();
            found.ifPresentOrElse(this::unable, this::able);
            return found;
        } catch (IOException | RuntimeException e) {
            unable(String.valueOf(e.getMessage()));
            return unavailableReason;
        }
    }

    private void able() {
        if (unavailableReason.isPresent()) {
            LOG.info("Judging is possible again");
            ableSince = Instant.now();
            unavailableReason = Optional.empty();
        }
    }

    /** Logs when it begins, and not for everything that waits meanwhile. */
    private void unable(String why) {
        if (unavailableReason.isEmpty() && !stopping) {
            LOG.errorf("Judging is not possible: %s", why);
        }
        unavailableReason = Optional.of(why);
        lastFailure = Instant.now();
    }

    /** What is kept in memory of packages and tests, all together. */
    public PackageCache packageCache() {
        return packageCache;
    }

    public ProblemPreparer preparation() throws IOException {
        return opened().preparation();
    }

    /** The sandbox's runtime, once it runs. */
    public Optional<String> runtime() {
        return open.map(o -> o.sandbox().runtimeVersion());
    }

    /** The runtimes that were tried before it, each with the reason why it is not used. */
    List<String> unusedRuntimes() {
        return open.map(o -> o.sandbox().unused()).orElse(List.of());
    }

    /** The isolation checks that passed, once there is a sandbox. */
    Set<IsolationCheck> passedChecks() {
        return open.map(o -> o.sandbox().walls()).orElse(Set.of());
    }

    /** Why judging is not possible, if it was so when it was last tried. */
    public Optional<String> unavailableReason() {
        return unavailableReason;
    }

    /** Since when it has been possible to judge, empty while it is not. */
    public Optional<Instant> ableSince() {
        return open.isPresent() && unavailableReason.isEmpty() ? Optional.of(ableSince) : Optional.empty();
    }

    private Open opened() throws IOException {
        Optional<Open> known = open;
        return known.isPresent() ? known.get() : openNow();
    }

    private Open openNow() throws IOException {
        synchronized (opening) {
            if (open.isPresent()) {
                return open.get();
            }
            try {
                Path home = config.home().map(Path::toAbsolutePath).orElseGet(DataDirectory::find);
                SandboxSettings defaults = SandboxSettings.defaults(home);
                Sandbox sandbox =
                        Sandbox.open(new SandboxSettings(home, config.runtime(), defaults.cpus(), config.warm()));
                JudgingEngine engine = JudgingEngine.shared(sandbox, config.parallel());
                Open opened = new Open(
                        sandbox,
                        engine,
                        new ProblemPreparer(engine, home.resolve("tests"), packageCache),
                        new SelfCheck(engine.demoRunner(), home));
                open = Optional.of(opened);
                ableSince = Instant.now();
                sandbox.unused().forEach(each -> LOG.warnf("OCI runtime not used: %s", each));
                able();
                return opened;
            } catch (IOException e) {
                unable(String.valueOf(e.getMessage()));
                throw new JudgeUnavailableException(e);
            }
        }
    }

    @PreDestroy
    void close() throws IOException {
        workers.shutdown();
        synchronized (opening) {
            if (open.isPresent()) {
                open.get().engine().close();
                open.get().sandbox().close();
            }
        }
    }
}
