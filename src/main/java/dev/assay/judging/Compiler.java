package dev.assay.judging;

import dev.assay.harness.protocol.CompileReply;
import dev.assay.harness.protocol.CompileRequest;
import dev.assay.harness.protocol.Diagnostic;
import dev.assay.harness.protocol.Frame;
import dev.assay.harness.protocol.FrameType;
import dev.assay.harness.protocol.MalformedFrameException;
import dev.assay.sandbox.Guest;
import dev.assay.sandbox.GuestProfile;
import dev.assay.sandbox.KillReason;
import dev.assay.sandbox.NoGuestException;
import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.Watchdog;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Compiles in warm guests that are shared by all submissions: no submitted code runs in them. */
final class Compiler implements AutoCloseable {
    private static final Duration CPU_LIMIT = Duration.ofSeconds(10);
    private static final Duration WAITING_LIMIT = Duration.ofSeconds(20);
    private static final Duration WALL_LIMIT = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
    private static final int LARGEST_REPLY = 16 << 20;
    private static final int SIGKILL = 9;

    /** A new guest after so many sources, so that nothing can build up in one. */
    private static final int SOURCES_PER_GUEST = 2_000;

    private static final SecureRandom NONCES = new SecureRandom();

    private final Sandbox sandbox;
    private final BlockingQueue<Warm> idle = new LinkedBlockingQueue<>();
    private volatile boolean closed;

    private record Warm(Guest guest, int served) {}

    /** What became of a source. */
    sealed interface Result {
        /** @param mainClass binary name of the class to run */
        record Compiled(CompileReport report, String mainClass, Map<String, byte[]> classes) implements Result {}

        record Refused(CompileReport report, boolean overLimit) implements Result {}
    }

    /**
     * Starts them in the background.
     *
     * @param guests how many sources can be compiled at the same time
     */
    Compiler(Sandbox sandbox, int guests) {
        this.sandbox = sandbox;
        Thread.ofPlatform().daemon().name("start-compilers").start(() -> {
            for (int i = 0; i < guests; i++) {
                startAnother();
            }
        });
    }

    /**
     * Compiles one source. A guest that dies under it is replaced and the source tried once more: what kills two
     * compilers is the source, unless somebody else has. Time spent is evidence enough at once.
     *
     * @throws SandboxFault when the machine had no time for it, or a guest was killed from outside more than once
     */
    Result compile(CompileRequest request) throws IOException {
        try {
            return compileOnce(request);
        } catch (CompilerDied first) {
            try {
                return compileOnce(request);
            } catch (CompilerDied second) {
                if (second.killed) {
                    throw new SandboxFault("two compilers were killed, by none of their limits", second);
                }
                return overLimit("memory than it may have.");
            }
        }
    }

    private static Result overLimit(String what) {
        Diagnostic said = Diagnostic.error("The compiler gave up on this source: it needed more " + what
                + " Simplify very large or deeply nested expressions, types and constants.");
        return new Result.Refused(new CompileReport(false, List.of(said)), true);
    }

    private Result compileOnce(CompileRequest request) throws IOException, CompilerDied {
        Warm warm = take();
        Guest guest = warm.guest();
        boolean healthy = false;
        // to the end of the guest, where it comes to that
        try (Watchdog _ = guest.watch(CPU_LIMIT, WAITING_LIMIT, WALL_LIMIT)) {
            try {
                long nonce = NONCES.nextLong();
                guest.send(new Frame(FrameType.COMPILE, nonce, request.toBytes()));
                Frame frame = guest.receive(LARGEST_REPLY);
                if (frame.type() != FrameType.COMPILED || frame.nonce() != nonce) {
                    throw new MalformedFrameException("the compiler answered another question");
                }
                CompileReply reply = CompileReply.read(frame.reader());
                healthy = true;
                boolean ok = !reply.classes().isEmpty();
                CompileReport report = new CompileReport(ok, reply.diagnostics());
                return ok
                        ? new Result.Compiled(report, reply.mainClass(), reply.classes())
                        : new Result.Refused(report, false);
            } catch (MalformedFrameException noReply) {
                throw new CompilerDied(noReply, false);
            } catch (IOException pipeBroke) {
                return afterEnd(guest, pipeBroke);
            }
        } finally {
            giveBack(warm, healthy);
        }
    }

    private static Result afterEnd(Guest guest, IOException pipeBroke) throws IOException, CompilerDied {
        Guest.Exit exit = guest.awaitExit();
        if (guest.ended().isEmpty()) {
            throw new CompilerDied(pipeBroke, exit.code() == 128 + SIGKILL && !exit.memoryExhausted());
        }
        if (guest.ended().get() == KillReason.CPU_TIME) {
            return overLimit("than " + CPU_LIMIT.toSeconds() + " s.");
        }
        throw new SandboxFault(
                "a compiler was ended undecided: " + guest.ended().get(), pipeBroke);
    }

    private static final class CompilerDied extends Exception {
        private static final long serialVersionUID = 1;

        private final boolean killed;

        /** @param killed whether somebody killed it, and not the kernel because its memory was full */
        CompilerDied(IOException cause, boolean killed) {
            super(cause);
            this.killed = killed;
        }
    }

    private Warm take() throws IOException {
        try {
            Warm warm = idle.poll(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS);
            if (warm == null) {
                throw new NoGuestException("No compiler became free within " + LONGEST_WAIT.toSeconds() + " s");
            }
            return warm;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SandboxFault("interrupted while waiting for a compiler", e);
        }
    }

    private void giveBack(Warm warm, boolean healthy) {
        if (healthy && !closed && warm.served() < SOURCES_PER_GUEST) {
            idle.add(new Warm(warm.guest(), warm.served() + 1));
            return;
        }
        warm.guest().close();
        if (!closed) {
            Thread.ofPlatform().daemon().name("replace-compiler").start(this::startAnother);
        }
    }

    /** Until there is one: nothing is judged without. */
    private void startAnother() {
        boolean started = false;
        boolean told = false;
        while (!started && !closed) {
            try {
                idle.add(new Warm(sandbox.start(GuestProfile.compiler()), 0));
                started = true;
            } catch (NoGuestException e) {
                if (!told && !closed) {
                    System.getLogger(Compiler.class.getName())
                            .log(System.Logger.Level.ERROR, "no compiler could be started: {0}", e.getMessage());
                    told = true;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        if (closed) {
            close();
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Warm warm = idle.poll(); warm != null; warm = idle.poll()) {
            warm.guest().close();
        }
    }
}
