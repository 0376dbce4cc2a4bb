package dev.assay.judging;

import dev.assay.format.GrowthRule;
import dev.assay.format.Limits;
import dev.assay.format.SourceFiles;
import dev.assay.harness.protocol.Cost;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures costs: runs accepted programs once more, in guests that count. Every output is checked again: what is measured has to be right. */
public final class CostMeter {
    /** Counting makes a program slower, in the worst case by about so much. */
    private static final int SLOWER = 8;

    /** Where each line of a short loop tells the meter: 21 times was measured. */
    private static final int SLOWER_BY_LINE = 32;

    private static final Duration LONGEST_SIZE = Duration.ofSeconds(10);

    private final ProgramExecutor executor;
    private final TestGrader grader;
    private final VariantCurves curves;

    CostMeter(ProgramExecutor executor, TestGrader grader, VariantCurves curves) {
        this.executor = executor;
        this.grader = grader;
        this.curves = curves;
    }

    /**
     * Measures what an accepted source costs.
     *
     * @throws IOException our own fault
     */
    public Metered measure(PreparedProblem problem, String source) throws IOException {
        Optional<Program> program = compiled(problem, problem.spec().pasted(source));
        if (program.isEmpty()) {
            return new Metered.Refused("it does not compile any more");
        }
        try (CostMeasurement measurement = begin(problem, program.get(), CostMeasurement.Progress.NONE)) {
            return measurement.report(variants(problem));
        }
    }

    /**
     * Counts by source line, which takes several times as long: of all tests together.
     *
     * @return empty when the program has no cost, or takes too long when each line counts
     * @throws IOException our own fault
     */
    public Optional<List<Cost.Line>> lines(PreparedProblem problem, String source) throws IOException {
        Optional<Program> program = compiled(problem, problem.spec().pasted(source));
        if (program.isEmpty()) {
            return Optional.empty();
        }
        Limits limits = metering(problem.spec().limits(), SLOWER_BY_LINE);
        try (CostMeasurement measurement = new CostMeasurement(
                executor, grader, problem, program.get(), true, limits, CostMeasurement.Progress.NONE)) {
            return measurement.lines();
        }
    }

    private Optional<Program> compiled(PreparedProblem problem, SourceFiles source) throws IOException {
        return executor.compile(problem.spec(), source) instanceof Compiler.Result.Compiled compiled
                ? Optional.of(Program.of(compiled, problem.spec().mode()))
                : Optional.empty();
    }

    /** Begins to measure what a program costs. */
    CostMeasurement begin(PreparedProblem problem, Program program, CostMeasurement.Progress progress) {
        return new CostMeasurement(
                executor,
                grader,
                problem,
                program,
                false,
                metering(problem.spec().limits(), SLOWER),
                progress);
    }

    /** The jury's curves, measured once for each version of a package. */
    List<CostReport.Variant> variants(PreparedProblem problem) throws IOException {
        List<String> paths = problem.spec().growth().map(GrowthRule::variants).orElse(List.of());
        return paths.isEmpty() ? List.of() : curves.of(problem.source().sha256(), () -> measure(problem, paths));
    }

    /** A package whose own variant cannot be metered is shown without it. */
    private List<CostReport.Variant> measure(PreparedProblem problem, List<String> paths) throws IOException {
        List<CostReport.Variant> variants = new ArrayList<>();
        for (String path : paths) {
            Optional<Program> program = compiled(problem, problem.source().program(path));
            if (program.isPresent()) {
                try (CostMeasurement measurement = begin(problem, program.get(), CostMeasurement.Progress.NONE)) {
                    measurement
                            .curve()
                            .map(CostReport.Curve::of)
                            .ifPresent(curve -> variants.add(new CostReport.Variant(path, curve)));
                }
            }
        }
        return variants;
    }

    private static Limits metering(Limits limits, int slower) {
        Duration time = limits.time().multipliedBy(slower);
        return roomy(limits, time.compareTo(LONGEST_SIZE) > 0 ? time : LONGEST_SIZE);
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
}
