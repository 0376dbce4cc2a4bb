package dev.assay.judging;

import dev.assay.problem.spec.Verdict;
import java.util.Optional;

/**
 * How a program that was played came to its end.
 *
 * @param verdict AC when it came to its own end
 * @param error its exception or standard error, shortened
 */
public record Show(
        CompileReport compile, Verdict verdict, Optional<Reason> reason, long timeMs, long memoryKb, String error) {

    static Show notCompiled(CompileReport report) {
        return new Show(report, Verdict.CE, Optional.empty(), 0, 0, "");
    }

    /** The same for a program that was stopped because it printed more than anybody keeps. */
    public Show overLimit() {
        return new Show(compile, Verdict.OLE, Optional.empty(), timeMs, memoryKb, error);
    }

    /** Nobody wanted it any more. */
    static Show stopped(CompileReport report) {
        return new Show(report, Verdict.RTE, Optional.of(Reason.PROTOCOL), 0, 0, "");
    }

    static Show of(CompileReport report, Outcome outcome) {
        return switch (outcome.end()) {
            case Outcome.End.Failed(Verdict verdict, Reason reason) ->
                new Show(
                        report,
                        verdict,
                        Optional.of(reason),
                        outcome.timeMs(),
                        outcome.memoryKb(),
                        Excerpt.of(outcome.error()));
            case Outcome.End.Finished _, Outcome.End.Returned _ ->
                new Show(report, Verdict.AC, Optional.empty(), outcome.timeMs(), outcome.memoryKb(), "");
        };
    }
}
