package dev.assay.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One {@code ./assay judge} or {@code ./assay verify}, as a process of its own. */
public final class CommandLineProcess {
    private static final Path APP = Path.of("target/quarkus-app");

    private final Process process;
    private final Path out;

    private CommandLineProcess(Process process, Path out) {
        this.process = process;
        this.out = out;
    }

    /**
     * Starts it.
     *
     * @param home its {@code ASSAY_HOME}
     * @param path where programs are looked for
     */
    public static CommandLineProcess start(Path home, String path, String... arguments) throws IOException {
        String classPath = Stream.of("app", "lib/main", "lib/boot", "quarkus")
                .map(folder -> APP.resolve(folder).toAbsolutePath() + "/*")
                .collect(Collectors.joining(":"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                classPath,
                "dev.assay.cli.AssayCommand"));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(home, "command", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().put("ASSAY_HOME", home.toString());
        builder.environment().put("PATH", path);
        return new CommandLineProcess(builder.start(), out);
    }

    /** Waits for its end and tells its exit code. */
    public int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** What it has printed, on either stream. */
    public String printed() throws IOException {
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** {@code kill -9}. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As somebody stops it. */
    public void stop() {
        process.destroy();
    }
}
