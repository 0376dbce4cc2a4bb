package dev.assay.cli.bench;

import dev.assay.cli.offline.OfflineJudge;
import dev.assay.format.JurySubmission;
import dev.assay.format.Verdict;
import dev.assay.harness.protocol.Cost;
import dev.assay.judging.CostReport;
import dev.assay.judging.Judgement;
import dev.assay.judging.JudgingListener;
import dev.assay.judging.Metered;
import dev.assay.judging.PreparedProblem;
import dev.assay.judging.TestResult;
import dev.assay.sandbox.GuestProfile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "cost",
        description = "Meter every accepted jury submission again and again, offline. Exit code 0: each cost the same"
                + " each time.")
final class CostBench implements Callable<Integer> {
    private static final int STARTS = 7;

    @Option(names = "--packages", description = "where the problem packages are (${DEFAULT-VALUE})")
    private Path packages = Path.of("problems");

    @Option(names = "--runs", description = "how often each is metered (${DEFAULT-VALUE})")
    private int runs = 3;

    @Option(names = "--busy", description = "keep every processor busy meanwhile")
    private boolean busy;

    @Option(names = "--json", description = "print nothing but a JSON object")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** One accepted submission and what was seen of it. */
    private static final class Case {
        private final PreparedProblem problem;
        private final JurySubmission submission;
        private final Set<String> costs = new TreeSet<>();
        private final List<Double> overheads = new ArrayList<>();

        Case(PreparedProblem problem, JurySubmission submission) {
            this.problem = problem;
            this.submission = submission;
        }

        String name() {
            return problem.spec().slug() + "/" + submission.path();
        }

        double overhead() {
            return BenchRecord.median(overheads);
        }
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        List<Case> cases = new ArrayList<>();
        double plainStart;
        double meteredStart;
        try (OfflineJudge judge = new OfflineJudge()) {
            cases.addAll(cases(judge));
            plainStart = start(judge, GuestProfile.runner(256));
            meteredStart = start(judge, GuestProfile.meter(256));
            try (CpuLoad _ = busy ? new CpuLoad(Runtime.getRuntime().availableProcessors()) : null) {
                for (int run = 0; run < runs; run++) {
                    for (Case each : cases) {
                        measure(judge, each);
                    }
                }
            }
        }
        long different = cases.stream().filter(each -> each.costs.size() != 1).count();
        Map<String, Double> overheads = overheads(cases);
        double median = BenchRecord.median(overheads.values());
        if (json) {
            out.println(new BenchRecord("cost")
                    .with("n", cases.size())
                    .with("runs", runs)
                    .with("different", different)
                    .with(
                            "distinct",
                            cases.stream()
                                    .mapToInt(each -> each.costs.size())
                                    .max()
                                    .orElse(0))
                    .with("overhead_median", BenchRecord.rounded(median))
                    .with("overheads", overheads)
                    .with("start_ms", BenchRecord.rounded(plainStart))
                    .with("metered_start_ms", BenchRecord.rounded(meteredStart))
                    .json());
        } else {
            for (Case each : cases) {
                out.printf("%-70s %5.1f x  %s%n", each.name(), each.overhead(), each.costs);
            }
            out.printf(
                    "%d submissions, %d runs each, %d with different costs; %.1f times the CPU time; a guest starts in"
                            + " %.0f ms, a metered one in %.0f ms%n",
                    cases.size(), runs, different, median, plainStart, meteredStart);
        }
        return different == 0 ? 0 : 1;
    }

    private static void measure(OfflineJudge judge, Case each) throws IOException {
        Judgement plain = judge.judge().judge(each.problem, each.submission.source(), JudgingListener.NONE);
        Metered metered = judge.engine().costMeter().measure(each.problem, each.submission.source());
        switch (metered) {
            case Metered.Refused(String why) -> each.costs.add(why);
            case Metered.Costs(CostReport report) -> {
                List<Cost.Line> lines = judge.engine()
                        .costMeter()
                        .lines(each.problem, each.submission.source())
                        .orElse(List.of());
                each.costs.add(report.cost() + " " + report.io() + " " + report.objects() + " " + report.bytes() + " "
                        + lines.hashCode() + " "
                        + report.curve().map(CostReport.Curve::points).hashCode());
                double before =
                        plain.tests().stream().mapToLong(TestResult::timeMs).sum();
                double after = report.tests().stream()
                        .mapToLong(CostReport.TestCost::timeMs)
                        .sum();
                each.overheads.add(after / Math.max(1, before));
            }
        }
    }

    private static double start(OfflineJudge judge, GuestProfile profile) throws IOException {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            long begin = System.nanoTime();
            judge.engine().sandbox().start(profile).close();
            times.add((System.nanoTime() - begin) / 1e6);
        }
        return BenchRecord.median(times);
    }

    private static Map<String, Double> overheads(List<Case> cases) {
        Map<String, List<Double>> byPackage = new LinkedHashMap<>();
        for (Case each : cases) {
            if (!each.overheads.isEmpty()) {
                byPackage
                        .computeIfAbsent(each.problem.spec().slug(), _ -> new ArrayList<>())
                        .add(each.overhead());
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        byPackage.forEach((slug, all) -> medians.put(slug, BenchRecord.rounded(BenchRecord.median(all))));
        return medians;
    }

    private List<Case> cases(OfflineJudge judge) throws Exception {
        List<Case> cases = new ArrayList<>();
        for (PreparedProblem problem : judge.readAll(packages)) {
            for (JurySubmission each : problem.source().submissions()) {
                if (each.expected().equals(Optional.of(Verdict.AC))) {
                    cases.add(new Case(problem, each));
                }
            }
        }
        return cases;
    }
}
