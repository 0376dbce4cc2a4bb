package dev.assay.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The host's own tools, run to their end. */
final class HostCommands {
    private HostCommands() {}

    /** What the program printed on standard output. These tools print little, on either stream. */
    static String run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).start();
        process.getOutputStream().close();
        try (InputStream out = process.getInputStream();
                InputStream errors = process.getErrorStream()) {
            String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            String complaints = new String(errors.readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new SandboxFault(String.join(" ", command) + " failed: " + complaints.strip());
            }
            return printed;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new SandboxFault("interrupted while " + command.getFirst() + " ran", e);
        }
    }

    /** A program by name, on the PATH or where system tools live. */
    static Optional<Path> find(String name) {
        if (name.contains("/")) {
            return Optional.of(Path.of(name)).filter(Files::isExecutable);
        }
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(Arrays.stream(path.split(":")), Stream.of("/usr/sbin", "/usr/bin", "/usr/local/bin"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
