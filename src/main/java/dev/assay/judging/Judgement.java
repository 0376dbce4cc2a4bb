package dev.assay.judging;

import dev.assay.problem.spec.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * A submission's verdict and how it came about.
 *
 * @param score 100 when accepted, else 0
 * @param timeMs the slowest test's CPU time
 * @param memoryKb the largest test's memory
 */
public record Judgement(
        Verdict verdict,
        Optional<Reason> reason,
        int score,
        long timeMs,
        long memoryKb,
        CompileReport compile,
        List<TestResult> tests) {

    static Judgement notCompiled(CompileReport report, Optional<Reason> reason) {
        return new Judgement(Verdict.CE, reason, 0, 0, 0, report, List.of());
    }

    static Judgement of(CompileReport report, List<TestResult> tests) {
        Optional<TestResult> failed = tests.stream()
                .filter(t -> t.verdict().filter(v -> v != Verdict.AC).isPresent())
                .findFirst();
        Verdict verdict = failed.flatMap(TestResult::verdict).orElse(Verdict.AC);
        return new Judgement(
                verdict,
                failed.flatMap(TestResult::reason),
                verdict == Verdict.AC ? 100 : 0,
                tests.stream().mapToLong(TestResult::timeMs).max().orElse(0),
                tests.stream().mapToLong(TestResult::memoryKb).max().orElse(0),
                report,
                List.copyOf(tests));
    }
}
