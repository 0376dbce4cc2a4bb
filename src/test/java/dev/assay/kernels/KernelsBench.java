package dev.assay.kernels;

import dev.assay.cli.bench.BenchRecord;
import dev.assay.testing.Compiled;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Entry point of {@code ./assay bench kernels}, which is test code because PyTorch is. */
@Command(
        name = "assay bench kernels",
        mixinStandardHelpOptions = true,
        description = "Time the kernels of problem packages, in plain loops and with the Vector API, against this"
                + " machine's peak and against PyTorch on as many threads. Exit code 0: their results agree.")
public final class KernelsBench implements Callable<Integer> {
    @Option(names = "--threads", split = ",", description = "numbers of threads (${DEFAULT-VALUE})")
    private List<Integer> threads = List.of(1, 2);

    @Option(names = "--rounds", description = "how often each is timed (${DEFAULT-VALUE})")
    private int rounds = 7;

    @Option(names = "--warm-up", description = "seconds that each runs before it is timed (${DEFAULT-VALUE})")
    private double warmUp = 3;

    @Option(names = "--only", description = "only kernels with this in their name")
    private String only = "";

    @Option(names = "--no-pytorch", description = "leave PyTorch out")
    private boolean alone;

    @Option(names = "--json", description = "print nothing but the JSON object")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final List<Kernel> kernels;

    private KernelsBench(List<Kernel> kernels) {
        this.kernels = kernels;
    }

    public static void main(String[] arguments) {
        System.exit(line(TimedKernels.usual()).execute(arguments));
    }

    static CommandLine line(List<Kernel> kernels) {
        return new CommandLine(new KernelsBench(kernels)).setExecutionExceptionHandler((failure, command, _) -> {
            command.getErr().println("assay: " + failure.getMessage());
            return 1;
        });
    }

    @Override
    public Integer call() throws IOException {
        if (rounds < 1 || threads.stream().anyMatch(count -> count < 1)) {
            throw new ParameterException(spec.commandLine(), "--rounds and --threads begin at 1");
        }
        PrintWriter out = spec.commandLine().getOut();
        Map<Integer, Double> peaks = peaks();
        BenchRecord record = new BenchRecord("kernels").with("rounds", rounds).with("peak_gflops", peaks);
        List<Map<String, Object>> figures = new ArrayList<>();
        try (Rival rival = alone ? new Rival.LeftOut("--no-pytorch") : PyTorch.open()) {
            String against = switch (rival) {
                case PyTorch torch -> {
                    record.with("pytorch", torch.version());
                    yield "PyTorch " + torch.version();
                }
                case Rival.LeftOut left -> {
                    record.with("pytorch_left_out", left.why());
                    yield "PyTorch left out: " + left.why();
                }
            };
            if (!json) {
                peaks.forEach(
                        (count, peak) -> out.printf(Locale.ROOT, "peak, threads %d: %.0f GFLOP/s%n", count, peak));
                out.println(against);
                out.flush();
            }
            for (Kernel kernel : kernels) {
                if (kernel.name().contains(only)) {
                    for (Figures measured : measure(kernel, rival, peaks)) {
                        figures.add(measured.fields());
                        if (!json) {
                            measured.print(out);
                        }
                    }
                }
            }
        }
        out.println(record.with("kernels", figures).json());
        return 0;
    }

    private Map<Integer, Double> peaks() throws IOException {
        Peak peak = new Peak();
        Map<Integer, Double> peaks = new TreeMap<>();
        threads.forEach(count -> peaks.put(count, Figures.rounded(peak.gflops(count))));
        return peaks;
    }

    private List<Figures> measure(Kernel kernel, Rival rival, Map<Integer, Double> peaks) {
        SequencedMap<String, Form> forms = new LinkedHashMap<>();
        if (rival instanceof PyTorch torch) {
            forms.put(Figures.PYTORCH, torch.form(kernel)); // the first is what the others must agree with
        }
        Class<?> type = Compiled.of(kernel.source(), "Kernels");
        forms.put("plain", JavaForm.of(kernel, type, "plain"));
        forms.put(Figures.VECTOR, JavaForm.of(kernel, type, "vector"));
        Contest contest = new Contest(forms, rounds, warmUp);
        Map<String, Double> differences = contest.differences();
        return peaks.entrySet().stream()
                .map(peak -> new Figures(
                        kernel, peak.getKey(), peak.getValue(), contest.medians(peak.getKey()), differences))
                .toList();
    }
}
