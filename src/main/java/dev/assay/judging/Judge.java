package dev.assay.judging;

import dev.assay.harness.protocol.CompileRequest;
import dev.assay.harness.protocol.MalformedFrameException;
import dev.assay.harness.protocol.PayloadReader;
import dev.assay.harness.protocol.Signature;
import dev.assay.harness.protocol.ValueType;
import dev.assay.harness.protocol.Values;
import dev.assay.problem.spec.Limits;
import dev.assay.problem.spec.Mode;
import dev.assay.problem.spec.ProblemSpec;
import dev.assay.problem.spec.TestCase;
import dev.assay.problem.spec.Verdict;
import dev.assay.sandbox.GuestPool;
import dev.assay.sandbox.GuestProfile;
import dev.assay.sandbox.Sandbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges sources. Safe for use by several threads; each judging holds one guest at a time. */
public final class Judge implements AutoCloseable {
    private static final int USUAL_MEMORY_MIB = 256;

    private final Sandbox sandbox;
    private final Compiler compiler;
    private final GuestPool runners;

    /** Starts warming up at once; the first judging waits for what it needs. */
    public Judge(Sandbox sandbox, int compilers) {
        this.sandbox = sandbox;
        this.compiler = new Compiler(sandbox, compilers);
        this.runners = new GuestPool(sandbox, GuestProfile.runner(USUAL_MEMORY_MIB));
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
                yield Judgement.of(report, test(problem.spec(), program, problem.tests(), true, listener));
            }
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
        return compiler.compile(new CompileRequest(className, source, function));
    }

    ProgramRun start(Program program, Limits limits) {
        return new ProgramRun(runners, program, limits);
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
                boolean skip = stopAtFailure && decided && !test.source().sample();
                TestResult result = skip ? skipped(test) : assess(spec, test, run.run(test.payload()));
                results.add(result);
                listener.tested(result);
                decided |= !result.verdict().equals(Optional.of(Verdict.AC));
            }
        }
        return results;
    }

    private static TestResult skipped(PreparedTest test) {
        return new TestResult(
                test.source().name(), false, Optional.empty(), Optional.of(Reason.SKIPPED), 0, 0, Optional.empty());
    }

    private static TestResult assess(ProblemSpec spec, PreparedTest test, Outcome outcome) {
        Verdict verdict = Verdict.RTE;
        Optional<Reason> reason = Optional.empty();
        Optional<String> actual = Optional.empty();
        String printed = new String(outcome.printed(), StandardCharsets.UTF_8);
        switch (outcome.end()) {
            case Outcome.End.Failed(Verdict failed, Reason why) -> {
                verdict = failed;
                reason = Optional.of(why).filter(r -> !r.code().equals(failed.name()));
            }
            case Outcome.End.Finished() -> {
                actual = Optional.of(printed);
                boolean right = test.answer()
                        .map(answer -> TextComparison.matches(spec.checker(), (String) answer, printed))
                        .orElse(true);
                verdict = right ? Verdict.AC : Verdict.WA;
                reason = right || !printed.isBlank() ? Optional.empty() : Optional.of(Reason.NO_OUTPUT);
            }
            case Outcome.End.Returned(byte[] encoded) -> {
                try {
                    Object value = decode(spec, encoded);
                    actual = Optional.of(JsonValues.write(value));
                    boolean right = test.answer()
                            .map(answer -> ValueComparison.matches(spec.checker(), answer, value))
                            .orElse(true);
                    verdict = right ? Verdict.AC : Verdict.WA;
                } catch (MalformedFrameException forged) {
                    reason = Optional.of(Reason.PROTOCOL);
                }
            }
        }
        Optional<TestResult.Transcript> transcript = test.source().sample()
                ? Optional.of(transcript(spec, test, actual, printed, outcome.error()))
                : Optional.empty();
        return new TestResult(
                test.source().name(),
                test.source().sample(),
                Optional.of(verdict),
                reason,
                outcome.timeMs(),
                outcome.memoryKb(),
                transcript);
    }

    private static @Nullable Object decode(ProblemSpec spec, byte[] encoded) throws MalformedFrameException {
        if (!(spec.mode() instanceof Mode.Function(Signature signature))) {
            throw new MalformedFrameException("a value, where text was asked for");
        }
        ValueType type = signature.returns();
        PayloadReader in = new PayloadReader(encoded);
        Object value = Values.read(type, in);
        in.expectEnd();
        return value;
    }

    private static TestResult.Transcript transcript(
            ProblemSpec spec, PreparedTest test, Optional<String> actual, String printed, String error) {
        Optional<String> expected =
                test.answer().map(_ -> new String(test.source().answer(), StandardCharsets.UTF_8));
        boolean function = spec.mode() instanceof Mode.Function;
        return new TestResult.Transcript(
                new String(test.source().input(), StandardCharsets.UTF_8),
                expected,
                actual.map(Excerpt::of),
                function ? Excerpt.of(printed) : "",
                Excerpt.of(error));
    }

    /** The sandbox this judge works in. */
    public Sandbox sandbox() {
        return sandbox;
    }

    @Override
    public void close() {
        compiler.close();
        runners.close();
    }
}
