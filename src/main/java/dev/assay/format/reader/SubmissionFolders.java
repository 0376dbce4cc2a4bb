package dev.assay.format.reader;

import dev.assay.format.Expectation;
import dev.assay.format.TestRule;
import dev.assay.format.TestRule.TimeLimitUse;
import dev.assay.format.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What the folders of {@code submissions/} demand of the programs in them, where nothing else is said. */
final class SubmissionFolders {
    private static final Set<Verdict> ANYTHING =
            Set.of(Verdict.AC, Verdict.WA, Verdict.TLE, Verdict.MLE, Verdict.OLE, Verdict.RTE);
    private static final Set<Verdict> FAILURES = Set.of(Verdict.WA, Verdict.TLE, Verdict.MLE, Verdict.OLE, Verdict.RTE);
    private static final Set<Verdict> SLOW_OR_CRASHED = with(Expectation.CRASHES, Verdict.TLE);

    private static final Map<String, Expectation> STANDARD = Map.ofEntries(
            Map.entry(
                    "accepted", expectation("AC", Verdict.AC, rule(Set.of(Verdict.AC), Set.of(), TimeLimitUse.LOWER))),
            Map.entry(
                    "rejected",
                    new Expectation(
                            "not AC",
                            Optional.empty(),
                            Set.of(Verdict.CE, Verdict.CLE),
                            List.of(rule(ANYTHING, FAILURES, TimeLimitUse.NONE)))),
            Map.entry("wrong_answer", only(Verdict.WA, TimeLimitUse.LOWER)),
            Map.entry("time_limit_exceeded", only(Verdict.TLE, TimeLimitUse.UPPER)),
            Map.entry(
                    "run_time_error",
                    expectation(
                            "RTE",
                            Verdict.RTE,
                            rule(with(Expectation.CRASHES, Verdict.AC), Expectation.CRASHES, TimeLimitUse.LOWER))),
            Map.entry(
                    "brute_force",
                    new Expectation(
                            "RTE or TLE",
                            Optional.empty(),
                            Set.of(),
                            List.of(rule(with(SLOW_OR_CRASHED, Verdict.AC), SLOW_OR_CRASHED, TimeLimitUse.NONE)))),
            // this judge's own
            Map.entry("memory_limit_exceeded", only(Verdict.MLE, TimeLimitUse.NONE)),
            Map.entry("output_limit_exceeded", only(Verdict.OLE, TimeLimitUse.NONE)),
            Map.entry("compile_error", Expectation.ofWhole(Verdict.CE)),
            Map.entry("cost_limit_exceeded", Expectation.ofWhole(Verdict.CLE)));

    /** Older packages demand less, and have other names for some. */
    private static final Map<String, Expectation> LEGACY = Map.of(
            "wrong_answer",
            only(Verdict.WA, TimeLimitUse.NONE),
            "slow_accepted",
            expectation("AC", Verdict.AC, rule(Set.of(Verdict.AC), Set.of(), TimeLimitUse.LOWER)),
            "time_limit_exceeded",
            expectation(
                    "TLE",
                    Verdict.TLE,
                    rule(Set.of(Verdict.AC, Verdict.WA, Verdict.TLE), Set.of(Verdict.TLE), TimeLimitUse.UPPER)),
            "run_time_error",
            expectation("RTE", Verdict.RTE, rule(ANYTHING, Expectation.CRASHES, TimeLimitUse.NONE)),
            "runtime_error",
            expectation("RTE", Verdict.RTE, rule(ANYTHING, Expectation.CRASHES, TimeLimitUse.NONE)),
            "compiler_error",
            Expectation.ofWhole(Verdict.CE),
            "memory_limit",
            only(Verdict.MLE, TimeLimitUse.NONE),
            "output_limit",
            only(Verdict.OLE, TimeLimitUse.NONE),
            "no_output",
            only(Verdict.WA, TimeLimitUse.NONE));

    private SubmissionFolders() {}

    /** Empty when the format knows no such folder. */
    static Optional<Expectation> expectation(String folder, boolean legacy) {
        return Optional.ofNullable(legacy ? LEGACY.get(folder) : null)
                .or(() -> Optional.ofNullable(STANDARD.get(folder)));
    }

    static Set<String> names() {
        return new TreeMap<>(STANDARD).keySet();
    }

    private static Expectation only(Verdict verdict, TimeLimitUse use) {
        return expectation(verdict.name(), verdict, rule(Set.of(Verdict.AC, verdict), Set.of(verdict), use));
    }

    private static Expectation expectation(String label, Verdict verdict, TestRule rule) {
        return new Expectation(label, Optional.of(verdict), Set.of(), List.of(rule));
    }

    private static TestRule rule(Set<Verdict> permitted, Set<Verdict> required, TimeLimitUse use) {
        return new TestRule(Optional.empty(), permitted, required, use);
    }

    private static Set<Verdict> with(Set<Verdict> verdicts, Verdict further) {
        Set<Verdict> all = EnumSet.copyOf(verdicts);
        all.add(further);
        return all;
    }
}
