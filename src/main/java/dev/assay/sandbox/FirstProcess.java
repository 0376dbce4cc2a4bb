package dev.assay.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The process that a container began with, as its OCI runtime has written down. */
final class FirstProcess {
    private FirstProcess() {}

    /**
     * Kills it. Numbers are used again, so the process is taken hold of first (which notes when it began), and then it
     * is looked whether it is in the container's control group.
     *
     * @return whether it was found
     */
    static boolean kill(Path pidFile, String cgroup) {
        try {
            String number = Files.readString(pidFile).strip();
            Optional<ProcessHandle> process =
                    number.matches("[0-9]{1,9}") ? ProcessHandle.of(Long.parseLong(number)) : Optional.empty();
            return process.isPresent()
                    && Files.readString(Path.of("/proc", number, "cgroup")).contains(cgroup + "/")
                    && process.get().destroyForcibly();
        } catch (IOException notYetOrNoMore) {
            return false;
        }
    }
}
