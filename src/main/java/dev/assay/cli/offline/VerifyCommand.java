package dev.assay.cli.offline;

import dev.assay.format.TimeLimit;
import dev.assay.format.validation.InvalidPackageException;
import dev.assay.judging.BadTestDataException;
import dev.assay.judging.PreparedProblem;
import dev.assay.judging.Verification;
import java.io.IOException;
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

    private int agreeing;
    private int disagreeing;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        int refused = 0;
        try (OfflineJudge offline = new OfflineJudge()) {
            for (Path folder : folders) {
                try {
                    verify(offline, folder, out);
                } catch (InvalidPackageException | BadTestDataException fault) {
                    refused++;
                    out.println(folder + ": refused");
                    String.valueOf(fault.getMessage()).lines().forEach(line -> out.println("  " + line));
                }
                out.flush();
            }
        }
        out.println(agreeing + " agree, " + disagreeing + " disagree"
                + (refused == 0 ? "" : ", " + refused + (refused == 1 ? " package" : " packages") + " refused"));
        return disagreeing == 0 && refused == 0 ? 0 : 1;
    }

    private void verify(OfflineJudge offline, Path folder, PrintWriter out)
            throws IOException, InvalidPackageException {
        PreparedProblem problem = offline.read(folder);
        out.println(problem.spec().slug() + ": " + problem.testCount() + " tests, time limit "
                + timeLimit(offline.timeLimit(problem)));
        problem.source().notes().forEach(note -> out.println("  note: " + note));
        if (!problem.source().hasAccepted()) {
            out.println("  note: unverified, having no accepted submission in Java");
        }
        for (Verification.Row row : Verification.of(offline.judge(), problem)) {
            print(out, row);
            if (row.agrees()) {
                agreeing++;
            } else {
                disagreeing++;
            }
        }
    }

    private static String timeLimit(TimeLimit limit) {
        return limit.time().toMillis() / 1000.0 + " s"
                + switch (limit.origin()) {
                    case STATED -> "";
                    case INFERRED -> " (inferred)";
                    case DEFAULT -> " (by default)";
                };
    }

    private void print(PrintWriter out, Verification.Row row) {
        out.printf(
                "  %-8s expected %-6s got %-4s %6d ms %8d KiB  %s%n",
                row.agrees() ? "agrees" : "DISAGREES",
                row.submission().expectation().label(),
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
