package dev.assay.judging;

import dev.assay.problem.spec.ProblemPackage;
import dev.assay.problem.spec.ProblemSpec;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A package whose tests are all there, the generated ones too. */
public final class PreparedProblem {
    private final ProblemPackage source;
    private final List<PreparedTest> tests;
    private final List<Size> sizes;
    private @Nullable List<CostReport.Variant> variants;

    /** An input of this size, to measure cost with. */
    record Size(int n, PreparedTest test) {}

    PreparedProblem(ProblemPackage source, List<PreparedTest> tests, List<Size> sizes) {
        this.source = source;
        this.tests = List.copyOf(tests);
        this.sizes = List.copyOf(sizes);
    }

    public ProblemPackage source() {
        return source;
    }

    public ProblemSpec spec() {
        return source.spec();
    }

    public int testCount() {
        return tests.size();
    }

    List<PreparedTest> tests() {
        return tests;
    }

    List<Size> sizes() {
        return sizes;
    }

    /** Measures the jury's variants. */
    interface Measuring {
        List<CostReport.Variant> measure() throws IOException;
    }

    /** The jury's curves, measured when they are first asked for. */
    synchronized List<CostReport.Variant> variants(Measuring measuring) throws IOException {
        List<CostReport.Variant> known = variants;
        if (known == null) {
            known = List.copyOf(measuring.measure());
            variants = known;
        }
        return known;
    }

    List<PreparedTest> samples() {
        return tests.stream().filter(t -> t.source().sample()).toList();
    }
}
