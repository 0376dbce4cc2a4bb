package dev.assay.problem;

import dev.assay.harness.protocol.Wall;
import dev.assay.judging.Judge;
import dev.assay.judging.Preparation;
import dev.assay.sandbox.GuestProfile;
import dev.assay.sandbox.Home;
import dev.assay.sandbox.NoGuestException;
import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.SandboxSettings;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/** This server's judge: opened once, shared by all, never more busy than the machine can bear. */
@ApplicationScoped
public class Judges {
    private static final Logger LOG = Logger.getLogger(Judges.class);

    /** A guest that is started only to see whether it can be. */
    private static final int SMALL_MIB = 32;

    private final JudgeConfig config;
    private final Semaphore slots;
    private Optional<Open> open = Optional.empty();
    private Optional<String> trouble = Optional.empty();

    private record Open(Sandbox sandbox, Judge judge, Preparation preparation) {}

    /** What is done with the judge. */
    public interface Use<T> {
        T with(Judge judge) throws IOException;
    }

    @Inject
    Judges(JudgeConfig config) {
        this.config = config;
        this.slots = new Semaphore(config.parallel(), true);
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

    /**
     * Waits for a free place and uses the judge.
     *
     * @throws JudgeUnavailableException when nothing can be judged now
     * @throws IOException when the sandbox fails otherwise: our fault too
     */
    public <T> T use(Use<T> use) throws IOException {
        Judge judge = opened().judge();
        slots.acquireUninterruptibly();
        try {
            T result = use.with(judge);
            troubled(Optional.empty());
            return result;
        } catch (NoGuestException e) {
            troubled(Optional.of(String.valueOf(e.getMessage())));
            throw new JudgeUnavailableException(e);
        } finally {
            slots.release();
        }
    }

    /**
     * Uses the judge beside those who wait for a place: for what nobody waits for.
     *
     * @throws JudgeUnavailableException when nothing can be judged now
     */
    public <T> T useAside(Use<T> use) throws IOException {
        try {
            return use.with(opened().judge());
        } catch (NoGuestException e) {
            throw new JudgeUnavailableException(e);
        }
    }

    /** Whether it is open, and nobody waits for a verdict. */
    public synchronized boolean isIdle() {
        return open.isPresent() && slots.availablePermits() == config.parallel();
    }

    /** Tries whether guests can be started: what went wrong may have been mended, and nobody has to submit for that. */
    void tryAgain() {
        try {
            opened().sandbox().start(GuestProfile.runner(SMALL_MIB)).close();
            troubled(Optional.empty());
        } catch (IOException e) {
            troubled(Optional.of(String.valueOf(e.getMessage())));
        }
    }

    /** Logs when it begins and when it is over, and not for everything that waits meanwhile. */
    private synchronized void troubled(Optional<String> why) {
        if (why.isPresent() && !trouble.isPresent()) {
            LOG.errorf("Judging is not possible: %s", why.get());
        } else if (why.isEmpty() && trouble.isPresent()) {
            LOG.info("Judging is possible again");
        }
        trouble = why;
    }

    Preparation preparation() throws IOException {
        return opened().preparation();
    }

    /** The sandbox's runtime, once it runs. */
    public synchronized Optional<String> runtime() {
        return open.map(o -> o.sandbox().runtimeVersion());
    }

    /** The runtimes that were tried before it, each with the reason why it is not used. */
    synchronized List<String> unusedRuntimes() {
        return open.map(o -> o.sandbox().unused()).orElse(List.of());
    }

    /** The walls that were proved to hold, once there is a sandbox. */
    synchronized Set<Wall> walls() {
        return open.map(o -> o.sandbox().walls()).orElse(Set.of());
    }

    /** Why judging is not possible, if it was so when it was last tried. */
    public synchronized Optional<String> trouble() {
        return trouble;
    }

    private synchronized Open opened() throws IOException {
        if (open.isPresent()) {
            return open.get();
        }
        try {
            Path home = config.home().map(Path::toAbsolutePath).orElseGet(Home::find);
            SandboxSettings defaults = SandboxSettings.defaults(home);
            Sandbox sandbox = Sandbox.open(new SandboxSettings(home, config.runtime(), defaults.cpus(), config.warm()));
            Judge judge = new Judge(sandbox, config.parallel());
            Open opened = new Open(sandbox, judge, new Preparation(judge, home.resolve("tests")));
            open = Optional.of(opened);
            sandbox.unused().forEach(each -> LOG.warnf("OCI runtime not used: %s", each));
            troubled(Optional.empty());
            return opened;
        } catch (IOException e) {
            troubled(Optional.of(String.valueOf(e.getMessage())));
            throw new JudgeUnavailableException(e);
        }
    }

    @PreDestroy
    synchronized void close() throws IOException {
        if (open.isPresent()) {
            open.get().judge().close();
            open.get().sandbox().close();
        }
    }
}
