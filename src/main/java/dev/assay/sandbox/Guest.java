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
public final class Guest implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    /** The kernel ends a guest that cannot get another page, which is just below its limit. */
    private static final long NEARLY = 1L << 20;

    /** Why the host ended a guest. */
    public enum Ended {
        CPU_TIME,
        WALL_TIME,
        OUTPUT,
        DONE
    }

    private final String id;
    private final Process process;
    private final Cgroup cgroup;
    private final long memoryLimit;
    private final Container container;
    private final Errors errors;
    private final InputStream in;
    private final OutputStream out;
    private final AtomicReference<Optional<Ended>> ended = new AtomicReference<>(Optional.empty());
    private final AtomicBoolean closed = new AtomicBoolean();
    private final CountDownLatch cleared = new CountDownLatch(1);
    private long idleMemory;

    /** What knows how to kill this guest and clear up after it. */
    interface Container {
        void kill() throws IOException;

        void clear() throws IOException;
    }

    Guest(String id, Process process, Cgroup cgroup, long memoryLimit, Container container) {
        this.id = id;
        this.memoryLimit = memoryLimit;
        this.process = process;
        this.cgroup = cgroup;
        this.container = container;
        this.in = process.getInputStream();
        this.out = process.getOutputStream();
        this.errors = Errors.drain(process.getErrorStream());
    }

    /** Waits until the harness is up. */
    void awaitReady() throws IOException {
        try (Watch _ = Watchdog.deadline(this, LONGEST_START)) {
            Frame frame = receive(0);
            if (frame.type() != FrameType.READY) {
                throw new SandboxFault("guest " + id + " began with " + frame.type());
            }
            idleMemory = cgroup.memoryBytes();
        } catch (IOException e) {
            throw new SandboxFault("guest " + id + " did not start: " + howItEnded(), e);
        }
    }

    private String howItEnded() throws IOException {
        String end = ended().isPresent() ? "it was not up within " + LONGEST_START.toSeconds() + " s" : "";
        int code = awaitExit().code();
        return (end.isEmpty() ? "it ended with code " + code : end)
                + (errors().isBlank() ? "" : " and said: " + errors().strip());
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
        return in;
    }

    /** CPU time of all its threads so far, in nanoseconds. */
    public long cpuNanos() throws IOException {
        return cgroup.cpuNanos();
    }

    /** The most memory it has had above what it had when it was idle, in bytes. */
    public long peakMemoryBytes() throws IOException {
        return Math.max(0, cgroup.peakMemoryBytes() - idleMemory);
    }

    /** Ends this guest when either time runs out before the watch is closed. */
    public Watch watch(Duration cpu, Duration wall) throws IOException {
        return Watchdog.watch(this, cpu, wall);
    }

    /** Ends this guest, for the first reason given. */
    public void kill(Ended reason) {
        if (ended.compareAndSet(Optional.empty(), Optional.of(reason))) {
            try {
                container.kill();
            } catch (IOException e) {
                process.destroyForcibly();
            }
        }
    }

    /** Why the host ended it, empty while it has not. */
    public Optional<Ended> ended() {
        return ended.get();
    }

    /** Forgets the peak so far, before the next test. */
    public void resetPeakMemory() throws IOException {
        cgroup.resetPeak();
    }

    /** Waits for its end and says how it came. */
    public Exit awaitExit() throws IOException {
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                kill(Ended.WALL_TIME);
                process.waitFor();
            }
            errors.awaitEnd();
            boolean full = peakOrZero() >= memoryLimit - NEARLY;
            boolean threads = Exit.tellsOfThreads(errors());
            boolean heap = errors().contains("java.lang.OutOfMemoryError") && !threads;
            return new Exit(process.exitValue(), heap, full, threads);
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

    /** Whether it wrote more to standard error than anybody would read. */
    public boolean floodedErrors() {
        return errors.flooded();
    }

    /**
     * How a guest's process ended.
     *
     * @param code its exit code, or 128 and the signal that ended it
     * @param heapExhausted whether its JVM said that it ended because the heap was full
     * @param memoryExhausted whether all its memory was in use when it ended
     * @param threadsRefused whether its JVM said that the kernel gave it no further thread
     */
    public record Exit(int code, boolean heapExhausted, boolean memoryExhausted, boolean threadsRefused) {
        /** The JVM reports threads that it did not get as the error that stands for a full heap too. */
        public static boolean tellsOfThreads(String outOfMemory) {
            return outOfMemory.contains("unable to create native thread");
        }
    }

    @Override
    public void close() {
        kill(Ended.DONE);
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        Thread.ofPlatform().daemon().name("clear-" + id).start(() -> {
            try {
                // the runtime passes on what the guest has printed, and would wait for ever for somebody to read it
                in.close();
                process.waitFor();
                cgroup.close();
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
