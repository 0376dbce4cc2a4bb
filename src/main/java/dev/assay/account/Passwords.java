package dev.assay.account;

import dev.assay.web.RequestRejectedException;
import dev.assay.web.Texts;
import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Hashes passwords slowly, and compares in a time that does not tell whether there is such a person. */
@ApplicationScoped
class Passwords {
    private static final String OF_NOBODY = BcryptUtil.bcryptHash(Secrets.random());

    private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    private static final int WAITING = 500;
    private static final Duration RETRY = Duration.ofSeconds(5);

    /**
     * Platform threads, and not one for each processor: virtual threads share few of those and are not interrupted in
     * their computations, so that a few sign-ins would hold up every page.
     */
    private final ExecutorService threads = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(WAITING),
            Thread.ofPlatform().daemon().name("passwords-", 0).factory());

    /** @throws RequestRejectedException when too many others do the same */
    String hash(String password) {
        return aside(() -> BcryptUtil.bcryptHash(condensed(password)));
    }

    /** @throws RequestRejectedException when too many others do the same */
    boolean matches(String password, Optional<User> person) {
        String hash = person.map(User::passwordHash).orElse(OF_NOBODY);
        return aside(() -> BcryptUtil.matches(condensed(password), hash)) && person.isPresent();
    }

    private <T> T aside(Callable<T> work) {
        try {
            return threads.submit(work).get();
        } catch (RejectedExecutionException full) {
            throw RequestRejectedException.unavailable(
                    Texts.ofRequest(AccountMessages.class).tooManySignIns(), RETRY);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }

    // bcrypt reads 72 bytes and stops at a zero byte; a long sentence must count to its end.
    private static String condensed(String password) {
        return Secrets.printable(Secrets.digest("assay password " + password));
    }
}
