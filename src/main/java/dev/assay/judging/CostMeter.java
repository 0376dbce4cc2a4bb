package dev.assay.judging;

import dev.assay.format.GrowthRule;
import dev.assay.format.Limits;
import dev.assay.format.Mode;
import dev.assay.format.ProblemSpec;
import dev.assay.format.Verdict;
import dev.assay.harness.protocol.Cost;
import dev.assay.metering.MeteredSubmission;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Measures costs: runs accepted programs once more, in guests that count. Every output is checked again: what is measured has to be right. */
public final class CostMeter {
    /** Counting makes a program slower, in the worst case by about so much. */
    private static final int SLOWER = 8;

    /** Where each line of a short loop tells the meter: 21 times was measured. */
    private static final int SLOWER_BY_LINE = 32;

    /** The dearest honest way, {@code Scanner} and {@code printf}, takes 721 bytecodes for a byte. */
    private static final long IO_PER_BYTE = 1_000;

    /** For making what reads and writes. */
    private static final long IO_SETUP = 100_000;

    private static final Duration LONGEST_SIZE = Duration.ofSeconds(10);

    private final ProgramExecutor executor;
    private final VariantCurves curves;
    private final boolean byLine;

    /** @param byLine whether to count by source line too, which takes several times as long */
    CostMeter(ProgramExecutor executor, VariantCurves curves, boolean byLine) {
        this.executor = executor;
        this.curves = curves;
        this.byLine = byLine;
    }

    /**
     * Measures what an accepted source costs.
     *
     * @throws IOException our own fault
     */
    public Metered measure(PreparedProblem problem, String source) throws IOException {
        return switch (executor.compile(problem.spec(), problem.spec().pasted(source))) {
            case Compiler.Result.Refused _ -> new Metered.Refused("it does not compile any more");
            case Compiler.Result.Compiled compiled ->
                measure(problem, Program.of(compiled, problem.spec().mode()));
        };
    }

    Metered measure(PreparedProblem problem, Program program) throws IOException {
        if (program.isolationTraits().unmeterable().isPresent()) {
            return new Metered.Refused(program.isolationTraits().unmeterable().get() + " cannot be metered");
        }
        try {
            return new Metered.Costs(report(problem, program));
        } catch (Unmeasured refused) {
            return new Metered.Refused(refused.getMessage());
        }
    }

    /** One guest serves all tests and sizes, if the program leaves nothing in it: starting one takes longer than most tests. */
    private CostReport report(PreparedProblem problem, Program program) throws IOException, Unmeasured {
        MeteredSubmission metered = metered(program, byLine);
        Program counting = program.counting(metered.classes(), byLine);
        Optional<GrowthRule> rule = problem.spec().growth();
        List<CostReport.TestCost> tests = new ArrayList<>();
        Lines lines = new Lines();
        List<CostReport.Point> points;
        Limits limits = metering(problem.spec().limits());
        try (ProgramRun run = executor.start(counting, limits)) {
            for (PreparedTest test : problem.tests()) {
                Outcome outcome = right(problem.spec(), test, counting, limits, run);
                Cost cost = outcome.cost().orElseThrow();
                lines.add(cost.lines());
                tests.add(new CostReport.TestCost(
                        test.name(), cost.cost(), cost.io(), cost.objects(), cost.bytes(), outcome.timeMs()));
            }
            points = points(problem, run);
        }
        Optional<CostReport.Curve> curve = rule.map(_ -> CostReport.Curve.of(points));
        List<CostReport.Variant> variants = variants(problem);
        return new CostReport(
                tests.stream().mapToLong(CostReport.TestCost::cost).sum(),
                tests.stream().mapToLong(CostReport.TestCost::io).sum(),
                tests.stream().mapToLong(CostReport.TestCost::objects).sum(),
                tests.stream().mapToLong(CostReport.TestCost::bytes).sum(),
                tests,
                curve,
                variants,
                rule.filter(GrowthRule::limits).map(limiting -> limit(problem, limiting, curve, variants)),
                lines.sum(),
                metered.coarse());
    }

    private static MeteredSubmission metered(Program program, boolean byLine) throws Unmeasured {
        try {
            return MeteredSubmission.of(program.classes(), byLine);
        } catch (IllegalArgumentException unusual) {
            throw new Unmeasured("its class files cannot be made to count: " + unusual.getMessage());
        }
    }

    /** An outcome with a cost, of a run whose answer was right once more. */
    private Outcome right(ProblemSpec spec, PreparedTest test, Program program, Limits limits, ProgramRun shared)
            throws IOException, Unmeasured {
        return right(spec, test, executor.run(program, limits, test, shared));
    }

    private static Outcome right(ProblemSpec spec, PreparedTest test, Outcome outcome) throws IOException, Unmeasured {
        TestData data = test.data().get();
        TestResult result = TestGrader.of(spec, test, data, outcome);
        if (result.reason().equals(Optional.of(Reason.IDLE))) {
            throw new Unmeasured(
                    "when it was metered, test " + test.name() + " waited for ever: each thread is then run"
                            + " from its start to its end, so none may wait for the one that has started it");
        }
        if (!result.verdict().equals(Optional.of(Verdict.AC))) {
            throw new Unmeasured("when it was metered, test " + test.name() + " ended with "
                    + result.verdict().map(Enum::name).orElse("nothing"));
        }
        Cost cost = outcome.cost()
                .orElseThrow(() -> new Unmeasured(
                        "when test " + test.name() + " had ended, a thread of it was still running, or some of it"
                                + " had run in a thread of the library"));
        return outcome.withCost(cost.withIoOfAtMost(mostIo(spec.mode(), data, outcome)));
    }

    /** What is above is not input and output any more, whatever calls it is hidden in. */
    private static long mostIo(Mode mode, TestData data, Outcome outcome) {
        return switch (mode) {
            case Mode.Function _ -> 0;
            case Mode.Stdio _ ->
                IO_SETUP
                        + IO_PER_BYTE
                                * (data.payload().length + outcome.printed().length());
        };
    }

    /** As far as it comes in the time that a size may take. */
    private static List<CostReport.Point> points(PreparedProblem problem, ProgramRun run) throws IOException {
        List<CostReport.Point> points = new ArrayList<>();
        try {
            for (PreparedProblem.Size size : problem.sizes()) {
                TestData data = size.test().data().get();
                Cost cost = right(problem.spec(), size.test(), run.run(data.payload()))
                        .cost()
                        .orElseThrow();
                points.add(new CostReport.Point(size.n(), cost.algorithm(), cost.io(), cost.bytes()));
            }
        } catch (Unmeasured tooSlow) {
            // what came before is a curve too, if it is long enough
        }
        return points;
    }

    /** The jury's curves, measured once for each version of a package. */
    List<CostReport.Variant> variants(PreparedProblem problem) throws IOException {
        List<String> paths = problem.spec().growth().map(GrowthRule::variants).orElse(List.of());
        return paths.isEmpty() ? List.of() : curves.of(problem.source().sha256(), () -> measure(problem, paths));
    }

    private List<CostReport.Variant> measure(PreparedProblem problem, List<String> paths) throws IOException {
        List<CostReport.Variant> variants = new ArrayList<>();
        for (String path : paths) {
            if (executor.compile(problem.spec(), problem.source().program(path))
                    instanceof Compiler.Result.Compiled compiled) {
                Program program = Program.of(compiled, problem.spec().mode());
                try {
                    Program counting = program.counting(metered(program, false).classes(), false);
                    try (ProgramRun run =
                            executor.start(counting, metering(problem.spec().limits()))) {
                        variants.add(new CostReport.Variant(path, CostReport.Curve.of(points(problem, run))));
                    }
                } catch (Unmeasured unusual) {
                    // a package whose own variant cannot be metered is shown without it
                }
            }
        }
        return variants;
    }

    private static CostReport.Limit limit(
            PreparedProblem problem,
            GrowthRule rule,
            Optional<CostReport.Curve> curve,
            List<CostReport.Variant> variants) {
        boolean growsTooFast = rule.limit()
                .flatMap(allowed -> curve.flatMap(CostReport.Curve::cost).map(growth -> growth.exceeds(allowed)))
                .orElse(false);
        boolean notAllSizes =
                curve.map(c -> c.points().size()).orElse(0) < rule.sizes().size();
        boolean costsTooMuch = rule.factor().isPresent()
                && reference(problem, rule, variants)
                        .map(reference ->
                                curve.flatMap(known -> atLargest(known, rule)).orElse(0L)
                                        > rule.factor().get() * reference)
                        .orElse(false);
        return new CostReport.Limit(rule.limit(), rule.factor(), growsTooFast || notAllSizes || costsTooMuch);
    }

    /** Empty when the reference did not get through all sizes: then there is nothing to compare with. */
    private static Optional<Long> reference(
            PreparedProblem problem, GrowthRule rule, List<CostReport.Variant> variants) {
        return problem.spec()
                .generator()
                .flatMap(generator -> variants.stream()
                        .filter(variant -> variant.path().equals(generator.reference()))
                        .findFirst())
                .flatMap(variant -> atLargest(variant.curve(), rule));
    }

    private static Optional<Long> atLargest(CostReport.Curve curve, GrowthRule rule) {
        long largest = rule.sizes().getLast();
        return curve.points().stream()
                .filter(point -> point.n() == largest)
                .map(CostReport.Point::cost)
                .findFirst();
    }

    /** Bytecodes by line, of all tests together: those of one hidden test would tell what is in it. */
    private static final class Lines {
        private final SortedMap<Integer, Long> counts = new TreeMap<>();

        void add(List<Cost.Line> ofOneTest) {
            ofOneTest.forEach(line -> counts.merge(line.line(), line.count(), Long::sum));
        }

        List<Cost.Line> sum() {
            return counts.entrySet().stream()
                    .map(each -> new Cost.Line(each.getKey(), each.getValue()))
                    .toList();
        }
    }

    private Limits metering(Limits limits) {
        Duration slower = limits.time().multipliedBy(byLine ? SLOWER_BY_LINE : SLOWER);
        return roomy(limits, slower.compareTo(LONGEST_SIZE) > 0 ? slower : LONGEST_SIZE);
    }

    /** Room for what counts, and for sizes that no test has. */
    static Limits roomy(Limits limits, Duration time) {
        return new Limits(
                time,
                Math.max(512, limits.memoryMiB()),
                Math.max(64, limits.outputMiB()),
                limits.codeKiB(),
                meteredStack(limits));
    }

    /** Frames that count are larger. */
    private static int meteredStack(Limits limits) {
        return 2 * limits.stackMiB();
    }

    /** Says why there is no cost. */
    private static final class Unmeasured extends Exception {
        private static final long serialVersionUID = 1;

        Unmeasured(String why) {
            super(why);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }
}
