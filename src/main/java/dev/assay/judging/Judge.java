package dev.assay.judging;

import dev.assay.format.GrowthRule;
import dev.assay.format.ProblemSpec;
import dev.assay.format.TestCase;
import dev.assay.format.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges sources: compiles them, runs them on tests, checks what they answer. Thread-safe. */
public final class Judge {
    private final ProgramExecutor executor;
    private final CostMeter costMeter;

    Judge(ProgramExecutor executor, CostMeter costMeter) {
        this.executor = executor;
        this.costMeter = costMeter;
    }

    /**
     * Judges a source against all tests of a problem. It stops at the first test that fails; the others are reported
     * as skipped. Samples are all run.
     *
     * @throws IOException our own fault, which is no verdict
     */
    public Judgement judge(PreparedProblem problem, String source, JudgingListener listener) throws IOException {
        return switch (executor.compile(problem.spec().mode(), source)) {
            case Compiler.Result.Refused(CompileReport report, boolean overLimit) ->
                Judgement.notCompiled(report, overLimit ? Optional.of(Reason.COMPILER_LIMIT) : Optional.empty());
            case Compiler.Result.Compiled(CompileReport said, var classes) -> {
                Program program = Program.of(classes, problem.spec().mode());
                CompileReport report = withWarning(problem.spec(), said, program);
                listener.compiled(report, problem.testCount());
                Judgement judgement =
                        Judgement.of(report, test(problem.spec(), program, problem.tests(), true, listener));
                yield limitsCost(problem.spec()) && judgement.verdict() == Verdict.AC
                        ? judgement.with(costMeter.measure(problem, program))
                        : judgement;
            }
        };
    }

    private static boolean limitsCost(ProblemSpec spec) {
        return spec.growth().filter(GrowthRule::limits).isPresent();
    }

    private static CompileReport withWarning(ProblemSpec spec, CompileReport report, Program program) {
        return limitsCost(spec) ? CostWarning.addTo(report, program) : report;
    }

    /** Compiles only. */
    public CompileReport check(ProblemSpec spec, String source) throws IOException {
        return switch (executor.compile(spec.mode(), source)) {
            case Compiler.Result.Refused refused -> refused.report();
            case Compiler.Result.Compiled(CompileReport report, var classes) ->
                withWarning(spec, report, Program.of(classes, spec.mode()));
        };
    }

    /** Runs a source on the samples, and shows what it did. */
    public Judgement runSamples(PreparedProblem problem, String source) throws IOException {
        return run(problem.spec(), problem.samples(), source);
    }

    /**
     * Runs a source on a person's own input.
     *
     * @throws ValueMismatchException when the input is not what the signature asks for
     */
    public Judgement runInput(PreparedProblem problem, String source, String input) throws IOException {
        TestCase test = new TestCase("input", true, input.getBytes(StandardCharsets.UTF_8), new byte[0]);
        return run(problem.spec(), List.of(PreparedTest.ofInput(problem.spec().mode(), test)), source);
    }

    private Judgement run(ProblemSpec spec, List<PreparedTest> tests, String source) throws IOException {
        return switch (executor.compile(spec.mode(), source)) {
            case Compiler.Result.Refused(CompileReport report, boolean overLimit) ->
                Judgement.notCompiled(report, overLimit ? Optional.of(Reason.COMPILER_LIMIT) : Optional.empty());
            case Compiler.Result.Compiled(CompileReport report, var classes) -> {
                Program program = Program.of(classes, spec.mode());
                yield Judgement.of(
                        withWarning(spec, report, program), test(spec, program, tests, false, JudgingListener.NONE));
            }
        };
    }

    private List<TestResult> test(
            ProblemSpec spec,
            Program program,
            List<PreparedTest> tests,
            boolean stopAtFailure,
            JudgingListener listener)
            throws IOException {
        List<TestResult> results = new ArrayList<>();
        boolean decided = false;
        try (ProgramRun run = executor.start(program, spec.limits())) {
            for (PreparedTest test : tests) {
                boolean skip = stopAtFailure && decided && !test.sample();
                TestResult result = skip ? skipped(test) : assess(spec, test, run);
                results.add(result);
                listener.tested(result);
                decided |= !result.verdict().equals(Optional.of(Verdict.AC));
            }
        }
        return results;
    }

    private static TestResult assess(ProblemSpec spec, PreparedTest test, ProgramRun run) throws IOException {
        TestData data = test.data().get();
        return TestGrader.of(spec, test, data, run.run(data.payload()));
    }

    private static TestResult skipped(PreparedTest test) {
        return new TestResult(
                test.name(), false, Optional.empty(), Optional.of(Reason.SKIPPED), 0, 0, Optional.empty());
    }
}
