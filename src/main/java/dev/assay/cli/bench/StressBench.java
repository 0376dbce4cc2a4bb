package dev.assay.cli.bench;

import dev.assay.cli.offline.OfflineJudge;
import dev.assay.format.JurySubmission;
import dev.assay.judging.Judgement;
import dev.assay.judging.JudgingListener;
import dev.assay.judging.PreparedProblem;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "stress",
        description = "Judge jury submissions, offline, while the machine is kept busy. Exit code 0: each got the"
                + " verdict that it gets on an idle machine.")
final class StressBench implements Callable<Integer> {
    @Option(names = "--packages", description = "where the problem packages are (${DEFAULT-VALUE})")
    private Path packages = Path.of("problems");

    @Option(names = "--n", description = "how many submissions are judged, each package's in turn (${DEFAULT-VALUE})")
    private int count = 300;

    @Option(names = "--burners", description = "threads that do nothing but burn (${DEFAULT-VALUE})")
    private int burners = 8;

    @Option(names = "--json", description = "print nothing but a JSON object")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private record Case(PreparedProblem problem, JurySubmission submission) {
        String name() {
            return problem.spec().slug() + "/" + submission.path();
        }
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        List<String> different = new ArrayList<>();
        try (OfflineJudge judge = new OfflineJudge()) {
            List<Case> cases = cases(judge);
            try (CpuLoad _ = new CpuLoad(burners)) {
                for (int i = 0; i < count; i++) {
                    Case each = cases.get(i % cases.size());
                    Judgement got = judge.judge()
                            .judge(each.problem(), each.submission().source(), JudgingListener.NONE);
                    if (!each.submission().agreesWith(got.verdict())) {
                        different.add(each.name() + " got " + got.verdict() + " "
                                + got.reason().map(reason -> reason.code()).orElse(""));
                    }
                }
            }
        }
        if (json) {
            out.println(new BenchRecord("stress")
                    .with("n", count)
                    .with("burners", burners)
                    .with("different", different.size())
                    .with("which", different)
                    .json());
        } else {
            different.forEach(out::println);
            out.println(count - different.size() + " as on an idle machine, " + different.size() + " different");
        }
        return different.isEmpty() ? 0 : 1;
    }

    private List<Case> cases(OfflineJudge judge) throws Exception {
        List<Case> cases = new ArrayList<>();
        for (PreparedProblem problem : judge.readAll(packages)) {
            problem.source().submissions().forEach(each -> cases.add(new Case(problem, each)));
        }
        return cases;
    }
}
