package dev.assay.judging;

import dev.assay.format.Checker;
import dev.assay.harness.protocol.PayloadReader;
import dev.assay.harness.protocol.ValueType;
import dev.assay.harness.protocol.Values;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Measures a package's variants: cost in guests that count, time and error in ordinary ones. */
public final class VariantBenchmark {
    private static final int WARM_UPS = 3;
    private static final int RUNS = 5;
    private static final Duration LONGEST_SIZE = Duration.ofSeconds(30);

    private final ProgramExecutor executor;
    private final CostMeter costMeter;

    VariantBenchmark(ProgramExecutor executor, CostMeter costMeter) {
        this.executor = executor;
        this.costMeter = costMeter;
    }

    /**
     * Measures them over the package's growth sizes.
     *
     * @throws IOException our own fault
     */
    public List<VariantMeasurement> measure(PreparedProblem problem) throws IOException {
        List<VariantMeasurement> all = new ArrayList<>();
        for (CostReport.Variant variant : costMeter.variants(problem)) {
            if (executor.compile(problem.spec(), problem.source().program(variant.path()))
                    instanceof Compiler.Result.Compiled compiled) {
                Program program = Program.of(compiled, problem.spec().mode());
                all.add(new VariantMeasurement(
                        variant.path(),
                        points(problem, program, variant.curve()),
                        variant.curve().cost()));
            }
        }
        return all;
    }

    private List<VariantMeasurement.Point> points(PreparedProblem problem, Program program, CostReport.Curve curve)
            throws IOException {
        List<VariantMeasurement.Point> points = new ArrayList<>();
        try (ProgramRun run =
                executor.start(program, CostMeter.roomy(problem.spec().limits(), LONGEST_SIZE))) {
            for (int i = 0; i < curve.points().size(); i++) {
                CostReport.Point counted = curve.points().get(i);
                TestData test = problem.sizes().get(i).test().data().get();
                for (int k = 0; k < WARM_UPS; k++) {
                    run.run(test.payload());
                }
                List<Outcome> outcomes = new ArrayList<>();
                for (int k = 0; k < RUNS; k++) {
                    outcomes.add(run.run(test.payload()));
                }
                points.add(new VariantMeasurement.Point(
                        counted.n(),
                        counted.cost(),
                        counted.bytes(),
                        medianMicros(outcomes),
                        error(problem, test, outcomes.getLast())));
            }
        }
        return points;
    }

    private static double medianMicros(List<Outcome> outcomes) {
        return outcomes.stream()
                        .mapToLong(Outcome::cpuNanos)
                        .sorted()
                        .skip(RUNS / 2)
                        .findFirst()
                        .orElseThrow()
                / 1e3;
    }

    private static OptionalDouble error(PreparedProblem problem, TestData test, Outcome outcome) throws IOException {
        if (!(problem.spec().checker() instanceof Checker.Floats)
                || problem.spec().mode().function().isEmpty()
                || test.answer().isEmpty()
                || !(outcome.end() instanceof Outcome.End.Returned(byte[] value))) {
            return OptionalDouble.empty();
        }
        ValueType type = problem.spec().mode().function().get().returns();
        return ValueChecker.distance(
                Values.read(type, new PayloadReader(test.answer().get())), Values.read(type, new PayloadReader(value)));
    }
}
