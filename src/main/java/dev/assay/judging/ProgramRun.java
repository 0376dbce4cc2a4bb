package dev.assay.judging;

import dev.assay.format.Limits;
import dev.assay.format.Verdict;
import dev.assay.harness.protocol.Cost;
import dev.assay.harness.protocol.Frame;
import dev.assay.harness.protocol.FrameType;
import dev.assay.harness.protocol.MalformedFrameException;
import dev.assay.harness.protocol.OversizeFrameException;
import dev.assay.harness.protocol.TestEnd;
import dev.assay.sandbox.Guest;
import dev.assay.sandbox.GuestPool;
import dev.assay.sandbox.GuestProfile;
import dev.assay.sandbox.KillReason;
import dev.assay.sandbox.NoGuestException;
import dev.assay.sandbox.Priority;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.Watchdog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs one program on one input after the other, in one guest as long as that stays clean. */
final class ProgramRun implements AutoCloseable {
    private static final SecureRandom NONCES = new SecureRandom();
    private static final int FRAME_OVERHEAD = 1 << 16;
    private static final int SIGKILL = 9;
    private static final int LAST_SIGNAL = 64;

    /** The exit code of a JVM whose program ended with an exception. */
    private static final int THREW = 1;

    static final Outcome.End KILLED = failed(Verdict.RTE, Optional.of(Reason.signal(SIGKILL)));

    private final GuestPool pool;
    private final Priority priority;
    private final Program program;
    private final Limits limits;
    private final GuestProfile profile;
    private final OutputListener audience;
    private final PhaseTimes phases = new PhaseTimes();
    private @Nullable Guest guest;

    /** @param profile of the guests that it takes from the pool */
    ProgramRun(
            GuestPool pool,
            GuestProfile profile,
            Priority priority,
            Program program,
            Limits limits,
            OutputListener audience) {
        this.pool = pool;
        this.priority = priority;
        this.profile = profile;
        this.program = program;
        this.limits = limits;
        this.audience = audience;
    }

    /**
     * Runs the program on this input. A guest that was killed by neither a limit nor us is replaced and the input tried
     * once more: what kills two guests is the program, which may end with code 137 as if it had been killed.
     *
     * @throws IOException when the sandbox failed
     */
    Outcome run(byte[] input) throws IOException {
        Outcome first = runOnce(input);
        return first.end().equals(KILLED) ? runOnce(input) : first;
    }

    private Outcome runOnce(byte[] input) throws IOException {
        return program.usesRawPipes() ? runRaw(input) : runFramed(input);
    }

    private Outcome runFramed(byte[] input) throws IOException {
        boolean fresh = guest == null;
        Guest current = guest == null ? taken() : guest;
        guest = null;
        audience.running(() -> current.kill(KillReason.DONE));
        long before = current.cpuNanos();
        Transcript transcript = new Transcript(printed());
        boolean reusable = false;
        // to the end of the guest, where it comes to that: who closes its pipes may live on
        try (Watchdog _ = watch(current)) {
            try {
                if (fresh) {
                    load(current);
                }
                before = current.cpuNanos();
                current.resetPeakMemory();
                long nonce = NONCES.nextLong();
                long sending = PhaseTimes.now();
                current.send(new Frame(FrameType.TEST, nonce, input));
                phases.add(Phase.TRANSFER, sending);
                long running = PhaseTimes.now();
                TestEnd.Message message = receive(current, nonce, transcript);
                phases.add(Phase.RUN, running);
                if (message.threadsLeft()) {
                    // what they do from now on is not counted
                    transcript.cost = Optional.empty();
                }
                reusable = program.sharesGuest() && !message.threadsLeft() && !(message.end() instanceof TestEnd.Threw);
                return outcome(
                        current, before, ended(current, message.end()), transcript, errorOf(message.end(), current));
            } catch (OutputLimitExceeded | OversizeFrameException e) {
                current.kill(KillReason.OUTPUT);
                return outcome(current, before, failed(Verdict.OLE, Optional.empty()), transcript, "");
            } catch (MalformedFrameException forged) {
                return outcome(current, before, afterForgery(current), transcript, current.errors());
            } catch (SandboxFault ours) {
                throw ours;
            } catch (IOException pipeBroke) {
                return outcome(current, before, afterExit(current), transcript, current.errors());
            }
        } finally {
            if (reusable && current.ended().isEmpty()) {
                guest = current;
            } else {
                current.close();
            }
        }
    }

    private Guest taken() throws NoGuestException {
        long began = PhaseTimes.now();
        Guest taken = pool.take(profile, priority);
        phases.add(Phase.GUEST, began);
        return taken;
    }

    /** How long its guests, and what it gave to them, took until now. */
    PhaseTimes phases() {
        return phases;
    }

    /** Hands over the classes. None of them runs yet, so an end here is the program's doing only if it fills the memory. */
    private void load(Guest fresh) throws IOException {
        long began = PhaseTimes.now();
        try {
            long nonce = NONCES.nextLong();
            fresh.send(new Frame(
                    FrameType.LOAD, nonce, program.toRequest(limits.stackMiB()).toBytes()));
            fresh.receive(0);
            phases.add(Phase.LOAD, began);
        } catch (IOException pipeBroke) {
            Guest.Exit exit = fresh.awaitExit();
            if (exit.outOfMemory().isPresent() || exit.memoryExhausted()) {
                throw pipeBroke;
            }
            throw new SandboxFault(
                    "a guest ended with code " + exit.code() + " while it was given a program", pipeBroke);
        }
    }

    private TestEnd.Message receive(Guest from, long nonce, Transcript transcript) throws IOException {
        long limit = limits.outputMiB() * (1L << 20);
        while (true) {
            Frame frame = from.receive((int) limit + FRAME_OVERHEAD);
            if (frame.nonce() != nonce) {
                throw new MalformedFrameException("a frame that answers another question");
            }
            switch (frame.type()) {
                case OUTPUT -> {
                    transcript.printed.add(frame.payload(), frame.payload().length);
                    audience.printed(frame.payload());
                    if (transcript.printed.length() > limit) {
                        throw new OutputLimitExceeded();
                    }
                }
                case METERED -> {
                    if (!program.isMetered()) {
                        throw new MalformedFrameException("a cost, where nothing is metered");
                    }
                    transcript.cost = Optional.of(Cost.read(frame.reader()));
                }
                case ENDED -> {
                    if (frame.payload().length > limit) {
                        throw new OutputLimitExceeded();
                    }
                    return TestEnd.read(frame.reader());
                }
                default -> throw new MalformedFrameException("a guest does not send " + frame.type());
            }
        }
    }

    /** What came before the end. */
    private static final class Transcript {
        private final OutputBlocks printed;
        private Optional<Cost> cost = Optional.empty();

        Transcript(OutputBlocks printed) {
            this.printed = printed;
        }
    }

    private static final class OutputLimitExceeded extends IOException {
        private static final long serialVersionUID = 1;
    }

    private Outcome runRaw(byte[] input) throws IOException {
        // who has said all before it begins, and does not listen
        return converse(in -> in.write(input));
    }

    /** Whom a program on the bare pipes talks with. */
    @FunctionalInterface
    interface Partner {
        /** Writes what the program reads, in a thread of its own, until there is no more. */
        void feed(OutputStream in) throws IOException;

        /** Hears what the program has printed. */
        default void hear(byte[] printed, int length) {}

        /** It will print no more. */
        default void hearEnd() {}
    }

    /** Runs the program on the bare pipes, once, whatever it is. */
    Outcome converse(Partner partner) throws IOException {
        Guest current = taken();
        audience.running(() -> current.kill(KillReason.DONE));
        long before = current.cpuNanos();
        Transcript transcript = new Transcript(printed());
        try (Watchdog _ = watch(current)) {
            try {
                load(current);
                before = current.cpuNanos();
                current.resetPeakMemory();
                long nonce = NONCES.nextLong();
                current.send(new Frame(FrameType.RUN_RAW, nonce, new byte[0]));
                long running = PhaseTimes.now();
                Thread feeder = Thread.ofPlatform().daemon().start(() -> feed(current, partner));
                boolean all = readAll(current.rawOutput(), transcript.printed, partner);
                if (!all) {
                    current.kill(KillReason.OUTPUT);
                }
                feeder.interrupt();
                phases.add(Phase.RUN, running);
                Outcome.End end = all ? afterRawExit(current, nonce) : failed(Verdict.OLE, Optional.empty());
                return outcome(current, before, end, transcript, current.errors());
            } catch (SandboxFault ours) {
                throw ours;
            } catch (IOException pipeBroke) {
                return outcome(current, before, afterExit(current), transcript, current.errors());
            }
        } finally {
            current.close();
        }
    }

    /** What a function prints beside its value is shown, and compared with nothing; whoever watches has heard it already. */
    private OutputBlocks printed() {
        boolean compared = !program.isFunction() && profile.kind() != GuestProfile.Kind.DEMO;
        return compared ? OutputBlocks.all() : OutputBlocks.beginning();
    }

    private static void feed(Guest to, Partner partner) {
        try (OutputStream in = to.rawInput()) {
            partner.feed(in);
        } catch (IOException endedBeforeReadingAll) {
            // a program need not read its input
        }
    }

    private boolean readAll(InputStream from, OutputBlocks printed, Partner partner) throws IOException {
        long limit = limits.outputMiB() * (1L << 20);
        byte[] buffer = new byte[1 << 16];
        for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
            printed.add(buffer, n);
            partner.hear(buffer, n);
            audience.printed(Arrays.copyOf(buffer, n));
            if (printed.length() > limit) {
                return false;
            }
        }
        partner.hearEnd();
        return true;
    }

    /**
     * CPU time decides, and what the program waits when nothing keeps it from working. The clock on the wall only ends
     * what a machine with too much to do has no time for.
     */
    private Watchdog watch(Guest guest) throws IOException {
        Duration cpu = limits.time();
        return guest.watch(
                cpu, cpu.multipliedBy(3).plusSeconds(3), cpu.multipliedBy(30).plusMinutes(1));
    }

    private Outcome.End ended(Guest guest, TestEnd end) throws IOException {
        return switch (end) {
            case TestEnd.Returned(byte[] value) when program.isFunction() -> new Outcome.End.Returned(value);
            case TestEnd.Finished() when !program.isFunction() -> new Outcome.End.Finished();
            case TestEnd.Threw threw -> thrown(threw, guest);
            default -> afterForgery(guest);
        };
    }

    /**
     * By the harness's word, which a program might say in its place: it names a failure, and makes none of the memory's
     * that the kernel does not confirm.
     */
    private Outcome.End thrown(TestEnd.Threw threw, Guest guest) throws IOException {
        return switch (threw.type()) {
            case "java.lang.StackOverflowError" -> failed(Verdict.RTE, Optional.of(Reason.STACK));
            case "java.lang.OutOfMemoryError" -> outOfMemory(threw.trace(), guest);
            default -> failed(Verdict.RTE, Optional.of(Reason.exception(threw.type())));
        };
    }

    /** That of the library, or one of the program's own making: a full heap has ended the JVM. */
    private Outcome.End outOfMemory(String trace, Guest guest) throws IOException {
        if (trace.contains("unable to create native thread")) {
            return failed(Verdict.RTE, Optional.of(Reason.THREADS));
        }
        // Of direct buffers the library has a little less than the heap's size, and counts it itself.
        long limit = limits.memoryMiB() * (1L << 20);
        boolean usedUp = guest.peakMemoryBytes() >= limit - limit / 8;
        return usedUp
                ? failed(Verdict.MLE, Optional.of(Reason.OOM_HEAP))
                : failed(Verdict.RTE, Optional.of(Reason.exception("java.lang.OutOfMemoryError")));
    }

    private static Outcome.End afterForgery(Guest guest) throws IOException {
        if (guest.ended().isEmpty()) {
            guest.kill(KillReason.DONE);
        }
        return guest.ended().equals(Optional.of(KillReason.DONE))
                ? failed(Verdict.RTE, Optional.of(Reason.PROTOCOL))
                : afterLimit(guest.ended().orElseThrow());
    }

    /** As the harness says, if the program failed as one does that threw; else as the kernel and the JVM say. */
    private Outcome.End afterRawExit(Guest guest, long nonce) throws IOException {
        Outcome.End end = afterExit(guest);
        if (!end.equals(failed(Verdict.RTE, Optional.of(Reason.exit(THREW))))) {
            return end;
        }
        Optional<Frame> report = guest.report(nonce);
        return report.isPresent() && TestEnd.read(report.get().reader()).end() instanceof TestEnd.Threw threw
                ? thrown(threw, guest)
                : end;
    }

    /** The guest is gone without the harness's word. */
    private Outcome.End afterExit(Guest guest) throws IOException {
        Guest.Exit exit = guest.awaitExit();
        if (guest.ended().isPresent()) {
            return afterLimit(guest.ended().get());
        }
        if (exit.outOfMemory().isPresent()) {
            return failed(Verdict.MLE, Optional.of(Reason.OOM_HEAP));
        }
        if (exit.code() == 128 + SIGKILL) {
            return exit.memoryExhausted() ? failed(Verdict.MLE, Optional.of(Reason.OOM_CGROUP)) : KILLED;
        }
        if (exit.code() > 128 && exit.code() <= 128 + LAST_SIGNAL) {
            return failed(Verdict.RTE, Optional.of(Reason.signal(exit.code() - 128)));
        }
        return exit.code() == 0 && !program.isFunction()
                ? new Outcome.End.Finished()
                : failed(Verdict.RTE, Optional.of(Reason.exit(exit.code())));
    }

    private static Outcome.End afterLimit(KillReason ended) throws SandboxFault {
        return switch (ended) {
            case CPU_TIME -> failed(Verdict.TLE, Optional.empty());
            case WAITED -> failed(Verdict.TLE, Optional.of(Reason.IDLE));
            case WALL_TIME -> throw new SandboxFault("this machine had no time for a guest, and ended it undecided");
            case OUTPUT -> failed(Verdict.OLE, Optional.empty());
            case DONE -> failed(Verdict.RTE, Optional.of(Reason.PROTOCOL));
        };
    }

    private static Outcome.End failed(Verdict verdict, Optional<Reason> reason) {
        return new Outcome.End.Failed(verdict, reason.orElse(new Reason(verdict.name())));
    }

    private static String errorOf(TestEnd end, Guest guest) {
        return end instanceof TestEnd.Threw threw ? threw.trace() : guest.errors();
    }

    private Outcome outcome(Guest guest, long before, Outcome.End end, Transcript transcript, String error)
            throws IOException {
        return new Outcome(
                end,
                transcript.printed,
                error,
                guest.cpuNanos() - before,
                guest.peakMemoryBytes() / 1024,
                transcript.cost);
    }

    @Override
    public void close() {
        if (guest != null) {
            guest.close();
            guest = null;
        }
        pool.refill(profile);
    }
}
