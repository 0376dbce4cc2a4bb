package dev.assay.cli.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "decoding",
        description =
                "Decode held-out prompts with every decoder of a package, each beside plain decoding in the same run."
                        + " The package's own program does it, on this JVM's Java and without a sandbox.")
final class DecodingBench implements Callable<Integer> {
    @Option(names = "--package", description = "whose decoders (${DEFAULT-VALUE})")
    private Path problem = Path.of("problems/decoding/speculative-decoding");

    @Option(names = "--quick", description = "two prompts, once: to see that it works, not to measure")
    private boolean quick;

    @Option(names = "--json", description = "print nothing but the JSON object")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "--add-modules",
                "jdk.incubator.vector",
                problem.resolve("demo/Benchmark.java").toString(),
                problem.resolve("demo/model.safetensors").toString(),
                problem.resolve("training/prompts.txt").toString()));
        if (quick) {
            command.add("--quick");
        }
        Process program = new ProcessBuilder(command)
                .redirectError(json ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.INHERIT)
                .start();
        String last = "";
        try (BufferedReader lines = program.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line;
            }
        }
        if (program.waitFor() != 0) {
            spec.commandLine().getErr().println("The benchmark ended with code " + program.exitValue());
            return 1;
        }
        BenchRecord record = new BenchRecord("decoding");
        new ObjectMapper()
                .readValue(last, new TypeReference<Map<String, Object>>() {})
                .forEach(record::with);
        PrintWriter out = spec.commandLine().getOut();
        out.println(record.json());
        out.flush();
        return 0;
    }
}
