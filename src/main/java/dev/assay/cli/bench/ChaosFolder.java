package dev.assay.cli.bench;

import dev.assay.files.ProcessFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of a chaos run: the server's home on a disk of its own, which can be filled, and an OCI runtime that can be
 * taken away.
 */
final class ChaosFolder {
    private static final String ROOM = "6g";
    private static final int TRIES = 20;

    private final Path folder;
    private final Path runtime;
    private final Path hidden;

    private ChaosFolder(Path folder, Path runtime) {
        this.folder = folder;
        this.runtime = runtime;
        this.hidden = runtime.resolveSibling("taken-away");
    }

    /** @param runtime the program that is copied */
    static ChaosFolder make(Path runtime) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("assay-chaos-");
        // PostgreSQL and the guests run under accounts that have to pass
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path home = Files.createDirectory(folder.resolve("home"));
        run("mount", "-t", "tmpfs", "-o", "mode=755,size=" + ROOM, "assay-chaos", home.toString());
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Path copy = Files.copy(
                runtime.toRealPath(),
                bin.resolve(runtime.getFileName()),
                java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        return new ChaosFolder(folder, copy);
    }

    /** Where a program of the system is. */
    static Path installed(String program) throws IOException {
        return Stream.concat(
                        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1)),
                        Stream.of("/usr/sbin", "/usr/bin"))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IOException(program + " is not installed. On Debian: apt-get install " + program));
    }

    Path home() {
        return folder.resolve("home");
    }

    Path runtime() {
        return runtime;
    }

    Path log() {
        return folder.resolve("server.log");
    }

    /** Leaves no room for another byte. */
    void fillDisk() throws IOException, InterruptedException {
        FileStore disk = Files.getFileStore(home());
        IOException last = new IOException("not tried");
        for (int i = 0; i < TRIES; i++) {
            long used = disk.getTotalSpace() - disk.getUnallocatedSpace();
            try {
                // a disk cannot be made smaller than what is on it, and that grows while we ask
                resize(Long.toString(used + (1 << 16)));
                return;
            } catch (IOException grown) {
                last = grown;
            }
        }
        throw last;
    }

    void emptyDisk() throws IOException, InterruptedException {
        resize(ROOM);
    }

    private void resize(String size) throws IOException, InterruptedException {
        run("mount", "-o", "remount,size=" + size, home().toString());
    }

    void takeRuntimeAway() throws IOException {
        Files.move(runtime, hidden);
    }

    void giveRuntimeBack() throws IOException {
        Files.move(hidden, runtime);
    }

    /** Runs a program of the system to its end. */
    static void run(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said.strip());
        }
    }

    /** Removes everything, or all but the server's log. */
    void remove(boolean keepLog) throws IOException, InterruptedException {
        unmount();
        ProcessFolder.removeTree(home());
        ProcessFolder.removeTree(folder.resolve("bin"));
        if (!keepLog) {
            ProcessFolder.removeTree(folder);
        }
    }

    private void unmount() throws IOException, InterruptedException {
        if (Files.getFileStore(home()).name().equals("assay-chaos")) {
            run("umount", home().toString());
        }
    }
}
