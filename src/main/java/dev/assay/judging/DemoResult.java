package dev.assay.judging;

import dev.assay.format.Verdict;
import java.util.Optional;

/**
 * How a program that was played came to its end.
 *
 * @param verdict AC when it came to its own end
 * @param error its exception or standard error, shortened
 */
public record DemoResult(
        CompileReport compile, Verdict verdict, Optional<Reason> reason, long timeMs, long memoryKb, String error) {

    static DemoResult notCompiled(CompileReport report) {
        return new DemoResult(report, Verdict.CE, Optional.empty(), 0, 0, "");
    }

    /** The same for a program that was stopped because it printed more than anybody keeps. */
    public DemoResult overLimit() {
        return new DemoResult(compile, Verdict.OLE, Optional.empty(), timeMs, memoryKb, error);
    }

    /** Nobody wanted it any more. */
    static DemoResult stopped(CompileReport report) {
        return new DemoResult(report, Verdict.RTE, Optional.of(Reason.PROTOCOL), 0, 0, "");
    }

    static DemoResult of(CompileReport report, Outcome outcome) {
        return switch (outcome.end()) {
            case Outcome.End.Failed(Verdict verdict, Reason reason) ->
                new DemoResult(
                        report,
                        verdict,
                        Optional.of(reason),
                        outcome.timeMs(),
                        outcome.memoryKb(),
                        Excerpt.of(outcome.error()));
            case Outcome.End.Finished _, Outcome.End.Returned _ ->
                new DemoResult(report, Verdict.AC, Optional.empty(), outcome.timeMs(), outcome.memoryKb(), "");
        };
    }
}
