package dev.assay.submission;

import dev.assay.format.Verdict;
import dev.assay.judging.CompileReport;
import dev.assay.judging.Feedback;
import dev.assay.judging.Judgement;
import dev.assay.judging.Phase;
import dev.assay.judging.PhaseTimes;
import dev.assay.judging.Reason;
import dev.assay.judging.TestResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The particulars of a judged submission, as they are stored and shown: one entry a diagnostic, one a test.
 *
 * @param phases how long each phase of judging took, in milliseconds; null where that was not measured yet
 */
public record StoredResult(
        int testsTotal,
        Compile compile,
        List<Test> tests,
        @Nullable Map<String, Double> phases) {

    StoredResult(int testsTotal, Compile compile, List<Test> tests) {
        this(testsTotal, compile, tests, null);
    }

    /** As everybody may see them who may see the submission. */
    List<Test> testsForTeam() {
        return tests.stream().map(Test::forTeam).toList();
    }

    static StoredResult of(Judgement judgement, int testsTotal, PhaseTimes phases) {
        Map<String, Double> milliseconds = new LinkedHashMap<>();
        for (Phase phase : Phase.values()) {
            Optional.ofNullable(phases.toMap().get(phase))
                    .ifPresent(time -> milliseconds.put(
                            phase.name().toLowerCase(Locale.ROOT), Math.round(time.toNanos() / 1e3) / 1e3));
        }
        return new StoredResult(
                testsTotal,
                Compile.of(judgement.compile()),
                judgement.tests().stream().map(Test::of).toList(),
                milliseconds);
    }

    public record Compile(boolean ok, List<Diagnostic> diagnostics) {
        static Compile of(CompileReport report) {
            return new Compile(
                    report.ok(),
                    report.diagnostics().stream().map(Diagnostic::of).toList());
        }
    }

    public record Diagnostic(String severity, int line, int column, int endLine, int endColumn, String message) {
        static Diagnostic of(dev.assay.harness.protocol.Diagnostic said) {
            return new Diagnostic(
                    said.severity().name(),
                    said.line(),
                    said.column(),
                    said.endLine(),
                    said.endColumn(),
                    said.message());
        }
    }

    /**
     * One test.
     *
     * @param verdict null when it was skipped
     * @param message of the package's output validator to whoever submitted
     * @param judgeMessage of it to administrators
     */
    public record Test(
            String name,
            boolean sample,
            @Nullable Verdict verdict,
            @Nullable String reason,
            long timeMs,
            long memoryKb,
            @Nullable String message,
            @Nullable String judgeMessage) {

        Test(
                String name,
                boolean sample,
                @Nullable Verdict verdict,
                @Nullable String reason,
                long timeMs,
                long memoryKb) {
            this(name, sample, verdict, reason, timeMs, memoryKb, null, null);
        }

        /** Without what output validators say to administrators only. */
        Test forTeam() {
            return new Test(name, sample, verdict, reason, timeMs, memoryKb, message, null);
        }

        static Test of(TestResult result) {
            return new Test(
                    result.name(),
                    result.sample(),
                    result.verdict().orElse(null),
                    result.reason().map(Reason::code).orElse(null),
                    result.timeMs(),
                    result.memoryKb(),
                    result.feedback()
                            .map(Feedback::forTeam)
                            .filter(said -> !said.isEmpty())
                            .orElse(null),
                    result.feedback()
                            .map(Feedback::forJudges)
                            .filter(said -> !said.isEmpty())
                            .orElse(null));
        }
    }
}
