package dev.assay.judging;

import dev.assay.format.Demo;
import dev.assay.format.GrowthRule;
import dev.assay.format.Limits;
import dev.assay.format.Mode;
import dev.assay.format.ProblemSpec;
import dev.assay.format.TestCase;
import dev.assay.format.Verdict;
import dev.assay.harness.protocol.CompileRequest;
import dev.assay.harness.protocol.Signature;
import dev.assay.isolation.ApiAllowlist;
import dev.assay.sandbox.GuestPool;
import dev.assay.sandbox.GuestProfile;
import dev.assay.sandbox.Sandbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges sources. Safe for use by several threads; each judging holds one guest at a time. */
public final class Judge implements AutoCloseable {
    private static final int USUAL_MEMORY_MIB = 256;

    private final Sandbox sandbox;
    private final Compiler compiler;
    private final GuestPool ordinaryGuests;
    private final GuestPool demoGuests;
    private final GuestPool meteredGuests;
    private final CostMeter costs = new CostMeter(this);

    /** Starts warming up at once; the first judging waits for what it needs. */
    public Judge(Sandbox sandbox, int compilers) {
        this.sandbox = sandbox;
        ApiAllowlist.prepare(sandbox.settings().home().resolve("isolation"));
        this.compiler = new Compiler(sandbox, compilers);
        this.ordinaryGuests = new GuestPool(
                sandbox,
                GuestProfile.runner(USUAL_MEMORY_MIB),
                sandbox.settings().warm());
        this.demoGuests = new GuestPool(sandbox);
        // nobody waits for a cost as for a verdict: these are started when they are needed
        this.meteredGuests = new GuestPool(sandbox, GuestProfile.meter(USUAL_MEMORY_MIB), 0);
    }

    /**
     * Judges a source against all tests of a problem. It stops at the first test that fails; the others are reported
     * as skipped. Samples are all run.
     *
     * @throws IOException our own fault, which is no verdict
     */
    public Judgement judge(PreparedProblem problem, String source, JudgingListener listener) throws IOException {
        return switch (compile(problem.spec().mode(), source)) {
            case Compiler.Result.Refused(CompileReport report, boolean overLimit) ->
                Judgement.notCompiled(report, overLimit ? Optional.of(Reason.COMPILER_LIMIT) : Optional.empty());
            case Compiler.Result.Compiled(CompileReport report, var classes) -> {
                listener.compiled(report, problem.testCount());
                Program program = Program.of(classes, problem.spec().mode());
                Judgement judgement =
                        Judgement.of(report, test(problem.spec(), program, problem.tests(), true, listener));
                boolean limited =
                        problem.spec().growth().filter(GrowthRule::limits).isPresent();
                yield limited && judgement.verdict() == Verdict.AC
                        ? judgement.with(costs.measure(problem, program))
                        : judgement;
            }
        };
    }

    /**
     * Measures what an accepted source costs.
     *
     * @throws IOException our own fault
     */
    public Metered measure(PreparedProblem problem, String source) throws IOException {
        return switch (compile(problem.spec().mode(), source)) {
            case Compiler.Result.Refused _ -> new Metered.Refused("it does not compile any more");
            case Compiler.Result.Compiled compiled ->
                costs.measure(
                        problem, Program.of(compiled.classes(), problem.spec().mode()));
        };
    }

    /** Compiles only. */
    public CompileReport check(ProblemSpec spec, String source) throws IOException {
        return switch (compile(spec.mode(), source)) {
            case Compiler.Result.Refused refused -> refused.report();
            case Compiler.Result.Compiled compiled -> compiled.report();
        };
    }

    /** Runs a source on the samples, and shows what it did. */
    public Judgement runSamples(PreparedProblem problem, String source) throws IOException {
        return run(problem.spec(), problem.samples(), source);
    }

    /**
     * Runs a source on a person's own input.
     *
     * @throws BadTestDataException when the input is not what the signature asks for
     */
    public Judgement runInput(PreparedProblem problem, String source, String input) throws IOException {
        TestCase test = new TestCase("input", true, input.getBytes(StandardCharsets.UTF_8), new byte[0]);
        return run(problem.spec(), List.of(PreparedTest.ofInput(problem.spec().mode(), test)), source);
    }

    /**
     * Runs the program of a demo for somebody who watches: no tests, no verdict.
     *
     * @throws IOException our own fault
     */
    public DemoResult play(Demo demo, List<String> arguments, OutputListener listener) throws IOException {
        Mode mode = new Mode.Stdio();
        CompileRequest request = new CompileRequest(
                mode.className(),
                demo.program(),
                demo.additionalSources(),
                mode.function(),
                GuestProfile.Kind.DEMO.modules());
        return switch (compiler.compile(request)) {
            case Compiler.Result.Refused(CompileReport report, boolean _) -> DemoResult.notCompiled(report);
            case Compiler.Result.Compiled(CompileReport report, var _)
            when listener.isGone() -> DemoResult.stopped(report);
            case Compiler.Result.Compiled(CompileReport report, var classes) -> {
                Program program = Program.of(classes, mode).with(arguments);
                GuestProfile profile = GuestProfile.player(
                        demo.limits().memoryMiB(), demo.limits().stackMiB());
                try (ProgramRun run = new ProgramRun(demoGuests, profile, program, demo.limits(), listener)) {
                    yield DemoResult.of(report, run.run(demo.input()));
                }
            }
        };
    }

    /**
     * Measures the variants of a package over its growth sizes.
     *
     * @throws IOException our own fault
     */
    public List<VariantMeasurement> benchmark(PreparedProblem problem) throws IOException {
        return new VariantBenchmark(this, costs).measure(problem);
    }

    private Judgement run(ProblemSpec spec, List<PreparedTest> tests, String source) throws IOException {
        return switch (compile(spec.mode(), source)) {
            case Compiler.Result.Refused(CompileReport report, boolean overLimit) ->
                Judgement.notCompiled(report, overLimit ? Optional.of(Reason.COMPILER_LIMIT) : Optional.empty());
            case Compiler.Result.Compiled(CompileReport report, var classes) ->
                Judgement.of(report, test(spec, Program.of(classes, spec.mode()), tests, false, JudgingListener.NONE));
        };
    }

    Compiler.Result compile(Mode mode, String source) throws IOException {
        return compile(mode.className(), mode.function(), source);
    }

    Compiler.Result compile(String className, Optional<Signature> function, String source) throws IOException {
        return compiler.compile(
                new CompileRequest(className, source, Map.of(), function, GuestProfile.Kind.RUNNER.modules()));
    }

    ProgramRun start(Program program, Limits limits) {
        int heap = limits.memoryMiB();
        int stack = limits.stackMiB();
        return program.isMetered()
                ? new ProgramRun(meteredGuests, GuestProfile.meter(heap, stack), program, limits, OutputListener.NONE)
                : new ProgramRun(
                        ordinaryGuests, GuestProfile.runner(heap, stack), program, limits, OutputListener.NONE);
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
        try (ProgramRun run = start(program, spec.limits())) {
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

    /** The sandbox this judge works in. */
    public Sandbox sandbox() {
        return sandbox;
    }

    @Override
    public void close() {
        compiler.close();
        ordinaryGuests.close();
        demoGuests.close();
        meteredGuests.close();
    }
}
