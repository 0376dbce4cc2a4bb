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

    static Show of(CompileReport report, Outcome outcome) {
        boolean failed = outcome.end() instanceof Outcome.End.Failed;
        return new Show(
                report,
                outcome.end() instanceof Outcome.End.Failed end ? end.verdict() : Verdict.AC,
                outcome.end() instanceof Outcome.End.Failed end ? Optional.of(end.reason()) : Optional.empty(),
                outcome.timeMs(),
                outcome.memoryKb(),
                failed ? Excerpt.of(outcome.error()) : "");
    }
}
