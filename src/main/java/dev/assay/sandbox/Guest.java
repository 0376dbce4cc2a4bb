package dev.assay.sandbox;

import dev.assay.harness.protocol.Frame;
import dev.assay.harness.protocol.FrameType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** One running container: what it is told, what it says, what it has used, and its end. */
public final class Guest implements AutoCloseable, Watchdog.Watched {
    /** For a machine that has other things to do: what a guest needs for it is a second of CPU time, or a few. */
    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    /** The kernel ends a guest that cannot get another page, which is just below its limit. */
    private static final long NEARLY = 1L << 20;

    private final String id;
    private final Process process;
    private final Cgroup cgroup;
    private final long memoryLimit;
    private final Container container;
    private final GuestReports lastWords;
    private final Errors errors;
    private final Pipes pipes;
    private final InputStream in;
    private final OutputStream out;
    private final Activity activity;
    private final AtomicReference<Optional<KillReason>> ended = new AtomicReference<>(Optional.empty());
    private final AtomicBoolean closed = new AtomicBoolean();
    private final CountDownLatch cleared = new CountDownLatch(1);
    private long idleMemory;

    /** What knows how to kill this guest and clear up after it. */
    interface Container {
        void kill() throws IOException;

        void clear() throws IOException;
    }

    Guest(String id, Process process, Cgroup cgroup, long memoryLimit, GuestReports lastWords, Container container) {
        this.id = id;
        this.memoryLimit = memoryLimit;
        this.process = process;
        this.cgroup = cgroup;
        this.container = container;
        this.lastWords = lastWords;
        this.pipes = new Pipes(process.getInputStream(), process.getOutputStream());
        this.in = pipes.in();
        this.out = pipes.out();
        this.activity = new Activity(cgroup, process.pid(), pipes);
        this.errors = Errors.drain(process.getErrorStream());
    }

    /** Waits until the harness is up. */
    void awaitReady() throws IOException {
        try (Watchdog _ = Watchdog.deadline(this, LONGEST_START)) {
            Frame frame = receive(0);
            if (frame.type() != FrameType.READY) {
                throw new SandboxFault("guest " + id + " began with " + frame.type());
            }
            if (ended().isPresent()) {
                throw new SandboxFault("it took longer than " + LONGEST_START.toMinutes() + " minutes");
            }
            lastWords.seal();
            idleMemory = cgroup.memoryBytes();
        } catch (IOException e) {
            throw new SandboxFault("guest " + id + " did not start: " + howItEnded(), e);
        }
    }

    private String howItEnded() throws IOException {
        String end = ended().isPresent() ? "it was not up within " + LONGEST_START.toSeconds() + " s" : "";
        endSoon();
        int code = awaitExit().code();
        return (end.isEmpty() ? "it ended with code " + code : end)
                + (errors().isBlank() ? "" : " and said: " + errors().strip());
    }

    /** Nobody watches it. */
    private void endSoon() throws SandboxFault {
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                kill(KillReason.DONE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SandboxFault("interrupted while guest " + id + " ended", e);
        }
    }

    /** Gives it the share of the CPU time that a guest in use has. */
    void raiseWeight() {
        try {
            cgroup.setWeight(CpuWeight.USUAL);
        } catch (IOException noSuchController) {
            // then it had that share already
            System.getLogger(Guest.class.getName())
                    .log(System.Logger.Level.DEBUG, "guest {0} keeps its weight: {1}", id, noSuchController);
        }
    }

    /** Sends a frame. It fails when the guest has ended, or is ended while it does not listen. */
    public void send(Frame frame) throws IOException {
        frame.writeTo(out);
    }

    /**
     * Waits for the next frame.
     *
     * @param limit the longest payload accepted, in bytes
     */
    public Frame receive(int limit) throws IOException {
        return Frame.readFrom(in, limit);
    }

    /** The guest's standard input, for a program that runs on the bare pipes. */
    public OutputStream rawInput() {
        return out;
    }

    /** The guest's standard output, for a program that runs on the bare pipes. */
    public InputStream rawOutput() {
        pipes.expectReader();
        return in;
    }

    @Override
    public long cpuNanos() throws IOException {
        return cgroup.cpuNanos();
    }

    /** The most memory it has had above what it had when it was idle, in bytes. */
    public long peakMemoryBytes() throws IOException {
        return Math.max(0, cgroup.peakMemoryBytes() - idleMemory);
    }

    /**
     * Ends this guest when any of its times runs out before the watchdog is closed.
     *
     * @param cpu in which it works
     * @param waiting in which it sleeps, and nobody keeps it from working
     * @param wall in which it is here at all; to be long enough for a machine that has other things to do
     */
    public Watchdog watch(Duration cpu, Duration waiting, Duration wall) throws IOException {
        return Watchdog.watch(this, cpu, waiting, wall);
    }

    @Override
    public boolean isAtWork() throws IOException {
        return activity.seen();
    }

    @Override
    public void kill(KillReason reason) {
        if (ended.compareAndSet(Optional.empty(), Optional.of(reason))) {
            try {
                container.kill();
            } catch (IOException e) {
                process.destroyForcibly();
            }
        }
    }

    /** Why the host ended it, empty while it has not. */
    public Optional<KillReason> ended() {
        return ended.get();
    }

    /** Forgets the peak so far, before the next test. */
    public void resetPeakMemory() throws IOException {
        cgroup.resetPeak();
    }

    /** Waits for its end and says how it came. Who closes its pipes may live on: a watchdog must be open, or it killed. */
    public Exit awaitExit() throws IOException {
        pipes.finish();
        try {
            process.waitFor();
            errors.awaitEnd();
            boolean full = peakOrZero() >= memoryLimit - NEARLY;
            return new Exit(process.exitValue(), lastWords.log().outOfMemory(), full);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SandboxFault("interrupted while guest " + id + " ended", e);
        }
    }

    /** A guest that ended while it was made may have no group yet. */
    private long peakOrZero() throws IOException {
        try {
            return cgroup.peakMemoryBytes();
        } catch (NoSuchFileException neverMade) {
            return 0;
        }
    }

    /** The beginning of what it wrote to standard error. */
    public String errors() {
        return errors.text();
    }

    @Override
    public boolean floodedErrors() {
        return errors.flooded();
    }

    /**
     * What the harness reported beside the program's pipes, once the guest has ended.
     *
     * @param nonce that the report must have
     */
    public Optional<Frame> report(long nonce) {
        return lastWords.report(nonce);
    }

    /**
     * How a guest's process ended.
     *
     * @param code its exit code, or 128 and the signal that ended it
     * @param outOfMemory what its JVM ran out of and ended for, by the JVM's own account
     * @param memoryExhausted whether all its memory was in use when it ended
     */
    public record Exit(int code, Optional<String> outOfMemory, boolean memoryExhausted) {}

    @Override
    public void close() {
        kill(KillReason.DONE);
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        Thread.ofPlatform().daemon().name("clear-" + id).start(() -> {
            try {
                // the runtime passes on what the guest has printed, and would wait for ever for somebody to read it
                in.close();
                process.waitFor();
                cgroup.close();
                lastWords.close();
                container.clear();
            } catch (IOException | InterruptedException e) {
                System.getLogger(Guest.class.getName())
                        .log(System.Logger.Level.WARNING, "guest " + id + " left something behind", e);
            } finally {
                cleared.countDown();
            }
        });
    }

    /** Waits until a closed guest has left nothing behind, or has had time enough for that. */
    void awaitCleared() throws SandboxFault {
        try {
            if (!cleared.await(20, TimeUnit.SECONDS)) {
                System.getLogger(Guest.class.getName()).log(System.Logger.Level.WARNING, "guest {0} does not end", id);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SandboxFault("interrupted while guest " + id + " was cleared", e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Standard error, kept short and always drained. */
    private static final class Errors {
        /** What a JVM says of the module that demos have before they start, and cannot be kept from saying. */
        private static final String OF_THE_JVM = "WARNING: Using incubator modules: jdk.incubator.vector\n";

        private static final int KEPT = 1 << 15;
        private static final long FLOOD = 32L << 20;

        private final StringBuilder kept = new StringBuilder();
        private long count;
        private final Thread thread;

        private Errors(InputStream in) {
            // not a virtual thread: reading a pipe holds its carrier, and a few waiting guests would hold them all
            this.thread = Thread.ofPlatform().daemon().unstarted(() -> read(in));
        }

        static Errors drain(InputStream in) {
            Errors errors = new Errors(in);
            errors.thread.start();
            return errors;
        }

        private void read(InputStream in) {
            byte[] buffer = new byte[8192];
            try (in) {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    keep(buffer, n);
                }
            } catch (IOException ended) {
                // nothing more will come
            }
        }

        private synchronized void keep(byte[] bytes, int length) {
            count += length;
            if (kept.length() < KEPT) {
                kept.append(new String(bytes, 0, length, StandardCharsets.UTF_8));
            }
        }

        void awaitEnd() throws InterruptedException {
            thread.join();
        }

        synchronized String text() {
            String text = kept.toString();
            return text.startsWith(OF_THE_JVM) ? text.substring(OF_THE_JVM.length()) : text;
        }

        synchronized boolean flooded() {
            return count > FLOOD;
        }
    }
}
