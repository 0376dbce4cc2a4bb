package dev.assay.judging;

import dev.assay.format.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * A submission's verdict and how it came about.
 *
 * @param score 100 when accepted, else 0
 * @param timeMs the slowest test's CPU time
 * @param memoryKb the largest test's memory
 * @param metered what it costs, where the problem limits that and all tests are passed
 */
public record Judgement(
        Verdict verdict,
        Optional<Reason> reason,
        int score,
        long timeMs,
        long memoryKb,
        CompileReport compile,
        List<TestResult> tests,
        Optional<Metered> metered) {

    static Judgement notCompiled(CompileReport report, Optional<Reason> reason) {
        return new Judgement(Verdict.CE, reason, 0, 0, 0, report, List.of(), Optional.empty());
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
                List.copyOf(tests),
                Optional.empty());
    }

    /** The verdict on an accepted program where the problem limits cost, and this may keep it from being accepted. */
    Judgement limited(Optional<Reason> broken) {
        return new Judgement(
                broken.isPresent() ? Verdict.CLE : Verdict.AC,
                broken,
                broken.isPresent() ? 0 : 100,
                timeMs,
                memoryKb,
                compile,
                tests,
                metered);
    }

    /** The same verdict, with what its program costs. */
    Judgement with(Metered cost) {
        return new Judgement(verdict, reason, score, timeMs, memoryKb, compile, tests, Optional.of(cost));
    }
}
