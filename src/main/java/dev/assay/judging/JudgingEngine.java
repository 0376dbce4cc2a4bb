package dev.assay.judging;

import dev.assay.isolation.ApiAllowlist;
import dev.assay.sandbox.Priority;
import dev.assay.sandbox.Sandbox;

/**
 * All that works in one sandbox: the judge, the cost meter, the demo runner and the benchmark of variants. They share a
 * compiler and guests. Thread-safe; each piece of work holds one guest at a time, and one more
 * while an output validator runs.
 */
public final class JudgingEngine implements AutoCloseable {
    private final Sandbox sandbox;
    private final ProgramExecutor executor;
    private final Judge judge;
    private final Judge furtherJudge;
    private final CostMeter costMeter;
    private final DemoRunner demoRunner;
    private final VariantBenchmark variantBenchmark;

    /** For a server, where somebody may be waiting for something else than what is asked for. */
    public static JudgingEngine shared(Sandbox sandbox, int compilers) {
        return new JudgingEngine(sandbox, compilers, Priority.FURTHER, Priority.BACKGROUND);
    }

    /** For one person's work, of which nothing is more urgent than the rest. */
    public static JudgingEngine offline(Sandbox sandbox) {
        return new JudgingEngine(sandbox, 1, Priority.FIRST, Priority.FIRST);
    }

    /** Starts warming up at once; the first request waits for what it needs. */
    private JudgingEngine(Sandbox sandbox, int compilers, Priority further, Priority unwaited) {
        this.sandbox = sandbox;
        ApiAllowlist.prepare(sandbox.settings().home().resolve("isolation"));
        this.executor = new ProgramExecutor(sandbox, compilers);
        ProgramExecutor background = executor.withPriority(unwaited);
        VariantCurves curves = new VariantCurves(sandbox.settings().home().resolve("curves"));
        ValidatorPrograms validators = new ValidatorPrograms(executor);
        this.judge = judge(executor, validators, curves);
        this.furtherJudge = judge(executor.withPriority(further), validators, curves);
        this.costMeter = new CostMeter(background, grader(background, validators), curves);
        this.demoRunner = new DemoRunner(executor);
        this.variantBenchmark = new VariantBenchmark(background, costMeter);
    }

    private static Judge judge(ProgramExecutor executor, ValidatorPrograms validators, VariantCurves curves) {
        TestGrader grader = grader(executor, validators);
        return new Judge(executor, grader, new CostMeter(executor, grader, curves));
    }

    private static TestGrader grader(ProgramExecutor executor, ValidatorPrograms validators) {
        return new TestGrader(new OutputValidators(executor, validators));
    }

    public Judge judge() {
        return judge;
    }

    /** For a person whose other work is being judged: leaves a warm guest for somebody who has none. */
    public Judge furtherJudge() {
        return furtherJudge;
    }

    /** Works in the background: a cost is shown after the verdict. A problem that limits cost is metered by its judge. */
    public CostMeter costMeter() {
        return costMeter;
    }

    public DemoRunner demoRunner() {
        return demoRunner;
    }

    /** Works in the background. */
    public VariantBenchmark variantBenchmark() {
        return variantBenchmark;
    }

    public Sandbox sandbox() {
        return sandbox;
    }

    ProgramExecutor executor() {
        return executor;
    }

    @Override
    public void close() {
        executor.close();
    }
}
