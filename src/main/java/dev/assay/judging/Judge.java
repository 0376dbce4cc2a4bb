package dev.assay.judging;

import dev.assay.format.Checker;
import dev.assay.format.ProblemSpec;
import dev.assay.format.SourceFiles;
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
    private final TestGrader grader;
    private final CostMeter costMeter;

    Judge(ProgramExecutor executor, TestGrader grader, CostMeter costMeter) {
        this.executor = executor;
        this.grader = grader;
        this.costMeter = costMeter;
    }

    /**
     * Judges a source against all tests of a problem. It stops at the first test that fails; the others are reported
     * as skipped. Samples are all run.
     *
     * @throws IOException our own fault, which is no verdict
     */
    public Judgement judge(PreparedProblem problem, String source, JudgingListener listener) throws IOException {
        return judge(problem, problem.spec().pasted(source), StopRule.FIRST_FAILURE, listener, true);
    }

    /** For a verdict only, with another rule for when to stop. */
    Judgement judge(PreparedProblem problem, SourceFiles source, StopRule stop) throws IOException {
        return judge(problem, source, stop, JudgingListener.NONE, false);
    }

    private Judgement judge(
            PreparedProblem problem, SourceFiles source, StopRule stop, JudgingListener listener, boolean withCost)
            throws IOException {
        PhaseTimes phases = new PhaseTimes();
        long began = PhaseTimes.now();
        Compiler.Result result = executor.compile(problem.spec(), source);
        phases.add(Phase.COMPILE, began);
        return switch (result) {
            case Compiler.Result.Refused(CompileReport report, boolean overLimit) ->
                decided(
                        Judgement.notCompiled(
                                report, overLimit ? Optional.of(Reason.COMPILER_LIMIT) : Optional.empty()),
                        phases,
                        listener);
            case Compiler.Result.Compiled compiled -> {
                Program program = Program.of(compiled, problem.spec().mode());
                CompileReport report = withWarning(problem.spec(), compiled.report(), program);
                listener.compiled(report, problem.testCount());
                Judgement judgement =
                        Judgement.of(report, test(problem.spec(), program, problem.tests(), stop, listener, phases));
                yield problem.spec().limitsCost() && judgement.verdict() == Verdict.AC
                        ? limited(problem, program, judgement, phases, listener, withCost)
                        : decided(judgement, phases, listener);
            }
        };
    }

    private static Judgement decided(Judgement judgement, PhaseTimes phases, JudgingListener listener) {
        listener.decided(judgement, phases);
        return judgement;
    }

    /** The curve decides; what all tests cost is measured in the same guest after the verdict. */
    private Judgement limited(
            PreparedProblem problem,
            Program program,
            Judgement passed,
            PhaseTimes phases,
            JudgingListener listener,
            boolean withCost)
            throws IOException {
        long began = PhaseTimes.now();
        try (CostMeasurement measurement = costMeter.begin(problem, program, listener::measured)) {
            List<CostReport.Variant> variants = costMeter.variants(problem);
            Judgement judgement = passed.limited(measurement.limitBroken(variants));
            phases.add(Phase.GROWTH, began);
            decided(judgement, phases, listener);
            return withCost ? judgement.with(measurement.report(variants)) : judgement;
        }
    }

    private static CompileReport withWarning(ProblemSpec spec, CompileReport report, Program program) {
        return spec.limitsCost() ? CostWarning.addTo(report, program) : report;
    }

    /** Compiles only. */
    public CompileReport check(ProblemSpec spec, String source) throws IOException {
        return switch (executor.compile(spec, spec.pasted(source))) {
            case Compiler.Result.Refused refused -> refused.report();
            case Compiler.Result.Compiled compiled ->
                withWarning(spec, compiled.report(), Program.of(compiled, spec.mode()));
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
        return switch (executor.compile(spec, spec.pasted(source))) {
            case Compiler.Result.Refused(CompileReport report, boolean overLimit) ->
                Judgement.notCompiled(report, overLimit ? Optional.of(Reason.COMPILER_LIMIT) : Optional.empty());
            case Compiler.Result.Compiled compiled -> {
                Program program = Program.of(compiled, spec.mode());
                yield Judgement.of(
                        withWarning(spec, compiled.report(), program),
                        test(spec, program, tests, StopRule.NEVER, JudgingListener.NONE, new PhaseTimes()));
            }
        };
    }

    private List<TestResult> test(
            ProblemSpec spec,
            Program program,
            List<PreparedTest> tests,
            StopRule stop,
            JudgingListener listener,
            PhaseTimes phases)
            throws IOException {
        List<TestResult> results = new ArrayList<>();
        try (ProgramRun run = executor.start(program, spec.limits())) {
            for (PreparedTest test : tests) {
                boolean skip = !test.sample() && stop.isDecided(results);
                TestResult result = skip ? skipped(test) : assess(spec, test, program, run, phases);
                results.add(result);
                listener.tested(result);
            }
            phases.add(run.phases());
        }
        return results;
    }

    private TestResult assess(ProblemSpec spec, PreparedTest test, Program program, ProgramRun run, PhaseTimes phases)
            throws IOException {
        if (test.checker(spec) instanceof Checker.OutputValidator validator && validator.runsTheSubmission()) {
            return grader.runAndGrade(spec, test, program, validator, phases);
        }
        Outcome outcome = executor.run(program, spec.limits(), test, run);
        long began = PhaseTimes.now();
        TestResult result = grader.grade(spec, test, test.data().get(), outcome);
        phases.add(Phase.COMPARE, began);
        return result;
    }

    private static TestResult skipped(PreparedTest test) {
        return new TestResult(
                test.name(),
                false,
                Optional.empty(),
                Optional.of(Reason.SKIPPED),
                0,
                0,
                Optional.empty(),
                Optional.empty());
    }
}
