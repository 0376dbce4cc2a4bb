package dev.assay.judging;

import dev.assay.format.ProblemPackage;
import dev.assay.format.ProblemSpec;
import java.time.Duration;
import java.util.List;

/** A package whose tests are all made, the generated ones too. It holds the package, and no test's bytes. */
public final class PreparedProblem {
    private final ProblemPackage source;
    private final List<PreparedTest> tests;
    private final List<Size> sizes;

    /** An input of this size, to measure cost with. */
    record Size(int n, PreparedTest test) {}

    PreparedProblem(ProblemPackage source, List<PreparedTest> tests, List<Size> sizes) {
        this.source = source;
        this.tests = List.copyOf(tests);
        this.sizes = List.copyOf(sizes);
    }

    /** With the time limit that was found for it. */
    public PreparedProblem withTimeLimit(Duration time) {
        return new PreparedProblem(source.withTimeLimit(time), tests, sizes);
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

    List<PreparedTest> samples() {
        return tests.stream().filter(PreparedTest::sample).toList();
    }
}
