package dev.assay.sandbox;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The processes in a control group and in those in it. */
record CgroupProcesses(Path group) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long PAUSE_MILLIS = 10;

    /** Kills them all and waits until they are gone. */
    void end() throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (List<Long> left = list(); !left.isEmpty(); left = list()) {
            left.forEach(this::kill);
            if (System.nanoTime() > deadline) {
                throw new SandboxFault("processes " + left + " of " + group + " do not end");
            }
            pause();
        }
    }

    /**
     * Kills one of them. Numbers are used again, so the process is taken hold of first (which notes when it began), and
     * then it is looked whether it is one of the group.
     */
    private void kill(long number) {
        Optional<ProcessHandle> process = ProcessHandle.of(number);
        try {
            if (process.isPresent() && list().contains(number)) {
                process.get().destroyForcibly();
            }
        } catch (IOException gone) {
            // with its group
        }
    }

    private List<Long> list() throws IOException {
        List<Long> numbers = new ArrayList<>();
        try (Stream<Path> groups = Files.walk(group)) {
            for (Path each : groups.filter(Files::isDirectory).toList()) {
                Files.readAllLines(each.resolve("cgroup.procs")).stream()
                        .map(Long::valueOf)
                        .forEach(numbers::add);
            }
        } catch (NoSuchFileException | java.io.UncheckedIOException removedMeanwhile) {
            // the runtime removes groups too, and what is removed has no processes
        }
        return numbers;
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while processes ended");
        }
    }
}
