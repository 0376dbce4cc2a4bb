package dev.assay.cli.bench;

import dev.assay.format.ProblemPackage;
import dev.assay.format.reader.PackageReader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "verdict",
        description = "Time from submitting a fresh source to its verdict, one at a time, on an idle server.")
final class VerdictBench implements Callable<Integer> {
    private static final int WARM_UP = 10;

    @Mixin
    private BenchOptions options = new BenchOptions();

    @Option(names = "--n", description = "how many submissions are timed (${DEFAULT-VALUE})")
    private int count = 60;

    @Option(
            names = "--pause",
            description = "milliseconds between a verdict and the next submission: an idle server has its guests"
                    + " ready again (${DEFAULT-VALUE})")
    private int pause = 800;

    @Option(names = "--cold", description = "how often the cold way is timed (${DEFAULT-VALUE})")
    private int coldCount = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        ProblemPackage problem = PackageReader.read(options.problem);
        String source = problem.source(options.submission);
        BenchClient client = new BenchClient(options.url);
        for (int i = 0; i < WARM_UP; i++) {
            client.verdict(problem.spec().slug(), source + "// warm-up " + i);
        }
        double[] times = new double[count];
        double cpuBefore = BenchRecord.machineCpuMs();
        for (int i = 0; i < count; i++) {
            Thread.sleep(pause);
            long start = System.nanoTime();
            String verdict = client.verdict(problem.spec().slug(), source + "// " + start);
            times[i] = (System.nanoTime() - start) / 1e6;
            if (!verdict.equals("AC")) {
                throw new IllegalStateException("a jury submission got " + verdict);
            }
        }
        double cpu = (BenchRecord.machineCpuMs() - cpuBefore) / count;
        double[] sorted = BenchRecord.sorted(times);
        double[] cold = BenchRecord.sorted(ColdBaseline.of(problem, source).times(coldCount));
        double p50 = BenchRecord.percentile(sorted, 0.5);
        double coldP50 = BenchRecord.percentile(cold, 0.5);
        spec.commandLine()
                .getOut()
                .println(new BenchRecord("verdict")
                        .with("n", count)
                        .with("pause_ms", pause)
                        .with("p50_ms", BenchRecord.rounded(p50))
                        .with("p90_ms", BenchRecord.rounded(BenchRecord.percentile(sorted, 0.9)))
                        .with("p99_ms", BenchRecord.rounded(BenchRecord.percentile(sorted, 0.99)))
                        .with("cpu_ms", BenchRecord.rounded(cpu))
                        .with("cold_n", coldCount)
                        .with("cold_p50_ms", BenchRecord.rounded(coldP50))
                        .with("cold_ratio", BenchRecord.rounded(coldP50 / p50))
                        .json());
        return 0;
    }
}
