package dev.assay.cli.offline;

import dev.assay.format.Verdict;
import dev.assay.judging.PreparedProblem;
import dev.assay.judging.Verification;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        description = "Judge every jury submission of problem packages. Exit code 0: all got the expected verdict.")
public final class VerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", arity = "1..*", description = "problem packages")
    private List<Path> folders = List.of();

    @Option(names = "--tests", description = "print every test of every submission, not only of those that disagree")
    private boolean tests;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        int disagreeing = 0;
        int agreeing = 0;
        try (OfflineJudge offline = new OfflineJudge()) {
            for (Path folder : folders) {
                PreparedProblem problem = offline.read(folder);
                out.println(problem.spec().slug() + ": " + problem.testCount() + " tests");
                for (Verification.Row row : Verification.of(offline.judge(), problem)) {
                    print(out, row);
                    if (row.agrees()) {
                        agreeing++;
                    } else {
                        disagreeing++;
                    }
                }
            }
        }
        out.println(agreeing + " agree, " + disagreeing + " disagree");
        return disagreeing == 0 ? 0 : 1;
    }

    private void print(PrintWriter out, Verification.Row row) {
        out.printf(
                "  %-8s expected %-6s got %-4s %6d ms %8d KiB  %s%n",
                row.agrees() ? "agrees" : "DISAGREES",
                row.submission().expected().map(Verdict::name).orElse("not AC"),
                row.actual().verdict(),
                row.actual().timeMs(),
                row.actual().memoryKb(),
                row.submission().path());
        if (tests || !row.agrees()) {
            row.actual()
                    .compile()
                    .diagnostics()
                    .forEach(d -> out.println("      line " + d.line() + ": " + d.message()));
            row.actual().tests().forEach(t -> out.println("      " + JudgeCommand.line(t)));
        }
        out.flush();
    }
}
