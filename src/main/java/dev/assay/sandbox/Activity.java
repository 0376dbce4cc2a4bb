package dev.assay.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a guest has something to do at this moment, by the kernel's account of its threads: one that is running, that
 * could run and is not let, or that waits for the disk, is at work. A guest of which all threads sleep is waiting, unless
 * it waits for us: for the runtime that passes its pipes on, or for the host's own threads at their other ends.
 */
final class Activity {
    private static final Path PROC = Path.of("/proc");

    private final Cgroup cgroup;
    private final long runtimeProcess;
    private final Pipes pipes;
    private @Nullable Path lastSeen;

    /** @param runtimeProcess the number of the OCI runtime's process */
    Activity(Cgroup cgroup, long runtimeProcess, Pipes pipes) {
        this.cgroup = cgroup;
        this.runtimeProcess = runtimeProcess;
        this.pipes = pipes;
    }

    /** Looks once, at one moment. Who cannot be seen is not said to sleep. */
    boolean seen() throws IOException {
        // whoever was at work when we last looked is likely to be so still, and saves looking at all the others
        if (lastSeen != null && isAtWork(lastSeen)) {
            return true;
        }
        List<Path> threads = ofTheGuest();
        if (threads.isEmpty()) {
            return true;
        }
        threads.addAll(ofTheRuntime());
        for (Path thread : threads) {
            if (isAtWork(thread)) {
                lastSeen = thread;
                return true;
            }
        }
        return pipes.hostIsAtWork(Activity::isAtWork);
    }

    private List<Path> ofTheGuest() throws IOException {
        try {
            List<Path> threads = new ArrayList<>();
            for (String id : cgroup.threads()) {
                threads.add(PROC.resolve(id).resolve("task").resolve(id));
            }
            return threads;
        } catch (NoSuchFileException hasEnded) {
            return List.of();
        }
    }

    private List<Path> ofTheRuntime() throws IOException {
        List<Path> threads = new ArrayList<>();
        try (DirectoryStream<Path> tasks = Files.newDirectoryStream(
                PROC.resolve(Long.toString(runtimeProcess)).resolve("task"))) {
            tasks.forEach(threads::add);
        } catch (NoSuchFileException hasEnded) {
            // as the guest has, or soon will
        }
        return threads;
    }

    /** See proc_pid_stat(5): the state follows the name, which is in parentheses and may hold some itself. */
    private static boolean isAtWork(Path thread) {
        try {
            String stat = Files.readString(thread.resolve("stat"), StandardCharsets.ISO_8859_1);
            char state = stat.charAt(stat.lastIndexOf(')') + 2);
            return state == 'R' || state == 'D' || state == 'T' || state == 't';
        } catch (IOException ended) {
            return false;
        }
    }
}
