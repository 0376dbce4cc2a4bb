package dev.assay.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.format.ProblemPackage;
import dev.assay.format.reader.PackageReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, List<Double>> phases = new LinkedHashMap<>();
        double cpuBefore = BenchRecord.machineCpuMs();
        for (int i = 0; i < count; i++) {
            Thread.sleep(pause);
            long start = System.nanoTime();
            long id = client.submit(problem.spec().slug(), source + "// " + start);
            double accepted = (System.nanoTime() - start) / 1e6;
            JsonNode judged = client.awaitJudged(id);
            times[i] = (System.nanoTime() - start) / 1e6;
            if (!judged.get("verdict").asText().equals("AC")) {
                throw new IllegalStateException("a jury submission got " + judged.get("verdict"));
            }
            addPhases(phases, accepted, judged.path("phases"), times[i]);
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
                        .with("phases_ms", medians(phases))
                        .with("cpu_ms", BenchRecord.rounded(cpu))
                        .with("cold_n", coldCount)
                        .with("cold_p50_ms", BenchRecord.rounded(coldP50))
                        .with("cold_ratio", BenchRecord.rounded(coldP50 / p50))
                        .json());
        return 0;
    }

    /** What is left of the time is the line, the rows, and the way of the events; some of it passes beside the rest. */
    private static void addPhases(Map<String, List<Double>> phases, double accepted, JsonNode judging, double total) {
        add(phases, "accept", accepted);
        double known = accepted;
        for (Map.Entry<String, JsonNode> each : judging.properties()) {
            add(phases, each.getKey(), each.getValue().asDouble());
            known += each.getValue().asDouble();
        }
        add(phases, "queue_store_deliver", total - known);
    }

    private static void add(Map<String, List<Double>> phases, String phase, double milliseconds) {
        phases.computeIfAbsent(phase, _ -> new ArrayList<>()).add(milliseconds);
    }

    private static Map<String, Double> medians(Map<String, List<Double>> phases) {
        Map<String, Double> medians = new LinkedHashMap<>();
        phases.forEach((phase, times) -> medians.put(phase, BenchRecord.rounded(BenchRecord.median(times))));
        return medians;
    }
}
