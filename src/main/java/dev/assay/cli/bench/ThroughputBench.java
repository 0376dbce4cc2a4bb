package dev.assay.cli.bench;

import dev.assay.format.ProblemPackage;
import dev.assay.format.reader.PackageReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "throughput", description = "Verdicts a second while several people submit without pause.")
final class ThroughputBench implements Callable<Integer> {
    @Mixin
    private BenchOptions options = new BenchOptions();

    @Option(names = "--n", description = "how many submissions (${DEFAULT-VALUE})")
    private int count = 200;

    @Option(names = "--clients", description = "how many submit at the same time (${DEFAULT-VALUE})")
    private int clients = 6;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        ProblemPackage problem = PackageReader.read(options.problem);
        String source = problem.source(options.submission);
        BenchClient client = new BenchClient(options.url);
        client.verdict(problem.spec().slug(), source + "// warm-up");
        double cpuBefore = BenchRecord.machineCpuMs();
        long start = System.nanoTime();
        try (ExecutorService people = Executors.newFixedThreadPool(clients)) {
            List<Future<String>> verdicts = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                String fresh = source + "// " + start + " " + i;
                verdicts.add(people.submit(() -> client.verdict(problem.spec().slug(), fresh)));
            }
            for (Future<String> verdict : verdicts) {
                if (!verdict.get().equals("AC")) {
                    throw new IllegalStateException("a jury submission got " + verdict.get());
                }
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        spec.commandLine()
                .getOut()
                .println(new BenchRecord("throughput")
                        .with("n", count)
                        .with("clients", clients)
                        .with("per_second", BenchRecord.rounded(count / seconds))
                        .with("cpu_ms", BenchRecord.rounded((BenchRecord.machineCpuMs() - cpuBefore) / count))
                        .json());
        return 0;
    }
}
