package dev.assay.judging;

import dev.assay.format.Checker;
import dev.assay.format.GrowthRule;
import dev.assay.format.Limits;
import dev.assay.format.Mode;
import dev.assay.format.ProblemSpec;
import dev.assay.format.Verdict;
import dev.assay.harness.protocol.Cost;
import dev.assay.metering.MeteredSubmission;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One program whose cost is being measured: over the sizes first, which decide where the problem limits cost, and then in
 * all tests. One guest serves both, if the program leaves nothing in it: starting one takes longer than most tests.
 */
final class CostMeasurement implements AutoCloseable {
    /** The dearest honest way, {@code Scanner} and {@code printf}, takes 721 bytecodes for a byte. */
    private static final long IO_PER_BYTE = 1_000;

    /** For making what reads and writes. */
    private static final long IO_SETUP = 100_000;

    private final ProgramExecutor executor;
    private final TestGrader grader;
    private final PreparedProblem problem;
    private final Program program;
    private final boolean byLine;
    private final Limits limits;
    private final Progress progress;
    private @Nullable Counting counting;
    private @Nullable List<CostReport.Point> points;

    /** Hears of how many sizes the cost is known. */
    interface Progress {
        Progress NONE = (_, _) -> {};

        void measured(int sizes, int sizesTotal);
    }

    /** The program as it counts, and what runs it. */
    private record Counting(Program program, List<String> coarse, ProgramRun run) {}

    /** @param limits with room for what counts */
    CostMeasurement(
            ProgramExecutor executor,
            TestGrader grader,
            PreparedProblem problem,
            Program program,
            boolean byLine,
            Limits limits,
            Progress progress) {
        this.executor = executor;
        this.grader = grader;
        this.problem = problem;
        this.program = program;
        this.byLine = byLine;
        this.limits = limits;
        this.progress = progress;
    }

    /**
     * Why the program does not keep the problem's limit, empty when it does.
     *
     * @param variants the jury's
     */
    Optional<Reason> limitBroken(List<CostReport.Variant> variants) throws IOException {
        Optional<GrowthRule> rule = problem.spec().growth().filter(GrowthRule::limits);
        try {
            return rule.isPresent()
                            && limit(rule.get(), CostReport.Curve.of(points()), variants)
                                    .exceeded()
                    ? Optional.of(Reason.GROWTH)
                    : Optional.empty();
        } catch (Unmeasured refused) {
            return Optional.of(Reason.UNMETERABLE);
        }
    }

    /**
     * What all tests cost, and how that grows.
     *
     * @param variants the jury's
     */
    Metered report(List<CostReport.Variant> variants) throws IOException {
        try {
            Optional<CostReport.Curve> curve =
                    problem.spec().growth().isPresent() ? Optional.of(CostReport.Curve.of(points())) : Optional.empty();
            return new Metered.Costs(report(curve, variants));
        } catch (Unmeasured refused) {
            return new Metered.Refused(refused.getMessage());
        }
    }

    /** The cost for each size, as far as the program comes in the time that one may take; empty when it has no cost. */
    Optional<List<CostReport.Point>> curve() throws IOException {
        try {
            return Optional.of(points());
        } catch (Unmeasured refused) {
            return Optional.empty();
        }
    }

    /**
     * Bytecodes by source line, of all tests together: those of one hidden test would tell what is in it. Empty when they
     * cannot be counted.
     */
    Optional<List<Cost.Line>> lines() throws IOException {
        try {
            SortedMap<Integer, Long> counts = new TreeMap<>();
            for (PreparedTest test : problem.tests()) {
                cost(right(test)).lines().forEach(line -> counts.merge(line.line(), line.count(), Long::sum));
            }
            return Optional.of(counts.entrySet().stream()
                    .map(each -> new Cost.Line(each.getKey(), each.getValue()))
                    .toList());
        } catch (Unmeasured refused) {
            return Optional.empty();
        }
    }

    private CostReport report(Optional<CostReport.Curve> curve, List<CostReport.Variant> variants)
            throws IOException, Unmeasured {
        List<CostReport.TestCost> tests = new ArrayList<>();
        for (PreparedTest test : problem.tests()) {
            Outcome outcome = right(test);
            Cost cost = cost(outcome);
            tests.add(new CostReport.TestCost(
                    test.name(), cost.cost(), cost.io(), cost.objects(), cost.bytes(), outcome.timeMs()));
        }
        return new CostReport(
                tests.stream().mapToLong(CostReport.TestCost::cost).sum(),
                tests.stream().mapToLong(CostReport.TestCost::io).sum(),
                tests.stream().mapToLong(CostReport.TestCost::objects).sum(),
                tests.stream().mapToLong(CostReport.TestCost::bytes).sum(),
                tests,
                curve,
                variants,
                problem.spec()
                        .growth()
                        .filter(GrowthRule::limits)
                        .flatMap(rule -> curve.map(known -> limit(rule, known, variants))),
                counting().coarse());
    }

    private Counting counting() throws Unmeasured {
        if (counting == null) {
            Optional<String> unmeterable = program.isolationTraits().unmeterable();
            if (problem.spec().checker() instanceof Checker.OutputValidator validator
                    && validator.runsTheSubmission()) {
                throw new Unmeasured("the problem's output validator says what it reads");
            }
            if (unmeterable.isPresent()) {
                throw new Unmeasured(unmeterable.get() + " cannot be metered");
            }
            try {
                MeteredSubmission metered = MeteredSubmission.of(program.classes(), byLine);
                Program counts = program.counting(metered.classes(), byLine);
                counting = new Counting(counts, metered.coarse(), executor.start(counts, limits));
            } catch (IllegalArgumentException unusual) {
                throw new Unmeasured("its class files cannot be made to count: " + unusual.getMessage());
            }
        }
        return counting;
    }

    private List<CostReport.Point> points() throws IOException, Unmeasured {
        if (points == null) {
            List<CostReport.Point> measured = new ArrayList<>();
            List<PreparedProblem.Size> sizes = problem.sizes();
            try {
                for (PreparedProblem.Size size : sizes) {
                    progress.measured(measured.size(), sizes.size());
                    Cost cost = cost(right(size.test()));
                    measured.add(new CostReport.Point(size.n(), cost.algorithm(), cost.io(), cost.bytes()));
                }
            } catch (NotRight tooSlow) {
                // what came before is a curve too, if it is long enough
            }
            points = List.copyOf(measured);
        }
        return points;
    }

    private static Cost cost(Outcome outcome) {
        return outcome.cost().orElseThrow();
    }

    /** An outcome with a cost, of a run whose answer was right once more. */
    private Outcome right(PreparedTest test) throws IOException, Unmeasured {
        Counting counts = counting();
        ProblemSpec spec = problem.spec();
        Outcome outcome = executor.run(counts.program(), limits, test, counts.run());
        TestData data = test.data().get();
        TestResult result = grader.grade(spec, test, data, outcome);
        if (result.reason().equals(Optional.of(Reason.IDLE))) {
            throw new Unmeasured(
                    "when it was metered, test " + test.name() + " waited for ever: each thread is then run"
                            + " from its start to its end, so none may wait for the one that has started it");
        }
        if (!result.verdict().equals(Optional.of(Verdict.AC))) {
            throw new NotRight("when it was metered, test " + test.name() + " ended with "
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

    private CostReport.Limit limit(GrowthRule rule, CostReport.Curve curve, List<CostReport.Variant> variants) {
        boolean growsTooFast = rule.limit()
                .flatMap(allowed -> curve.cost().map(growth -> growth.exceeds(allowed)))
                .orElse(false);
        boolean notAllSizes = curve.points().size() < rule.sizes().size();
        boolean costsTooMuch = rule.factor().isPresent()
                && reference(rule, variants)
                        .map(reference -> atLargest(curve, rule).orElse(0L)
                                > rule.factor().get() * reference)
                        .orElse(false);
        return new CostReport.Limit(rule.limit(), rule.factor(), growsTooFast || notAllSizes || costsTooMuch);
    }

    /** Empty when the reference did not get through all sizes: then there is nothing to compare with. */
    private Optional<Long> reference(GrowthRule rule, List<CostReport.Variant> variants) {
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

    @Override
    public void close() {
        if (counting != null) {
            counting.run().close();
        }
    }

    /** Says why there is no cost. */
    private static class Unmeasured extends Exception {
        private static final long serialVersionUID = 1;

        Unmeasured(String why) {
            super(why);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }

    /** A run did not end with the right answer: in time, most of all. */
    private static final class NotRight extends Unmeasured {
        private static final long serialVersionUID = 1;

        NotRight(String why) {
            super(why);
        }
    }
}
