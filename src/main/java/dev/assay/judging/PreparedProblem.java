package dev.assay.judging;

import dev.assay.problem.spec.ProblemPackage;
import dev.assay.problem.spec.ProblemSpec;
import java.util.List;

/** A package whose tests are all there, the generated ones too. */
public final class PreparedProblem {
    private final ProblemPackage source;
    private final List<PreparedTest> tests;

    PreparedProblem(ProblemPackage source, List<PreparedTest> tests) {
        this.source = source;
        this.tests = List.copyOf(tests);
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

    List<PreparedTest> samples() {
        return tests.stream().filter(t -> t.source().sample()).toList();
    }
}
