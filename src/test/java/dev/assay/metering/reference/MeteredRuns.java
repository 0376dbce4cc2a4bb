package dev.assay.metering.reference;

import dev.assay.metering.MeteredLibrary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Runs programs in metered JVMs.
 *
 * @param runtime the metered runtime
 * @param work a folder for their class files
 */
record MeteredRuns(Path runtime, Path work) {
    private static final int MINUTES = 3;

    /** What one run has told. */
    record Run(ReferenceCount.Outcome outcome, boolean strayed) {
        private static Run parse(String[] words) {
            Count count = new Count(Long.parseLong(words[2]), Long.parseLong(words[3]), Long.parseLong(words[4]));
            return new Run(new ReferenceCount.Outcome(words[1], count), !words[5].equals("0"));
        }
    }

    /**
     * Runs each so many times in one JVM.
     *
     * @param programs class files that count, by binary name, by name of the program
     * @param options more options of the JVM
     * @return what each run has told, by program
     */
    Map<String, List<Run>> run(Map<String, Map<String, byte[]>> programs, int times, List<String> options)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(work, "programs");
        for (Map.Entry<String, Map<String, byte[]>> program : programs.entrySet()) {
            Path classes = Files.createDirectory(folder.resolve(program.getKey()));
            for (Map.Entry<String, byte[]> type : program.getValue().entrySet()) {
                Files.write(classes.resolve(type.getKey() + ".class"), type.getValue());
            }
        }
        Map<String, List<Run>> runs = new TreeMap<>();
        for (String line : lines(folder, times, options)) {
            String[] words = line.split(" ");
            if (words.length == 7 && programs.containsKey(words[0])) {
                runs.computeIfAbsent(words[0], _ -> new ArrayList<>()).add(Run.parse(words));
            }
        }
        return runs;
    }

    private List<String> lines(Path programs, int times, List<String> options)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile(work, "runs", ".txt");
        Path errors = Files.createTempFile(work, "errors", ".txt");
        List<String> command =
                new ArrayList<>(List.of(runtime.resolve("bin/java").toString(), "-Xmx256m", "-XX:+UseSerialGC"));
        command.addAll(MeteredLibrary.JVM_OPTIONS);
        command.addAll(options);
        // as guests have it
        command.add("-Djdk.reflect.useNativeAccessorOnly=true");
        command.addAll(List.of("-cp", "target/classes:target/test-classes", MeteredProbe.class.getName()));
        command.addAll(List.of(programs.toString(), String.valueOf(times)));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        if (!ended || process.exitValue() != 0) {
            throw new IllegalStateException("the metered JVM has " + (ended ? "failed" : "not ended") + ":\n"
                    + Files.readString(errors) + Files.readString(out, StandardCharsets.UTF_8));
        }
        return Files.readAllLines(out, StandardCharsets.UTF_8);
    }
}
