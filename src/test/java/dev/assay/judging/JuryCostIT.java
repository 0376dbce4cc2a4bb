package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.cli.BusyMachine;
import dev.assay.harness.protocol.Cost;
import dev.assay.metering.MeteredSubmission;
import dev.assay.problem.reading.PackageReader;
import dev.assay.problem.spec.JurySubmission;
import dev.assay.problem.spec.Limits;
import dev.assay.problem.spec.ProblemPackage;
import dev.assay.problem.spec.TestCase;
import dev.assay.problem.spec.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The jury's accepted submissions of all packages, twenty times each, while the machine has too much else to do. */
@ExtendWith(MeterRig.class)
class JuryCostIT {
    private static final int GUESTS = 2;
    private static final int RUNS_IN_EACH = 10;

    static List<Path> packages() throws IOException {
        return JuryIT.packages();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void twentyRunsUnderLoadCostTheSame(Path folder, MeterRig rig) throws Exception {
        ProblemPackage problem = PackageReader.read(folder);
        byte[] input = PreparedTest.of(problem.spec().mode(), longest(problem)).payload();
        try (BusyMachine _ = new BusyMachine()) {
            for (JurySubmission each : problem.submissions()) {
                if (each.expected().equals(Optional.of(Verdict.AC))) {
                    assertThat(costs(rig.judge(), problem, each, input))
                            .as(each.path())
                            .hasSize(1);
                }
            }
        }
    }

    /** Of the tests that are written down: those that are generated belong to the benchmark. */
    private static TestCase longest(ProblemPackage problem) {
        return problem.tests().stream()
                .max(Comparator.comparingInt(test -> test.input().length))
                .orElseThrow();
    }

    private static Set<Cost> costs(Judge judge, ProblemPackage problem, JurySubmission submission, byte[] input)
            throws IOException {
        var compiled = (Compiler.Result.Compiled) judge.compile(problem.spec().mode(), submission.source());
        Program program = Program.of(compiled.classes(), problem.spec().mode());
        Program counting =
                program.counting(MeteredSubmission.of(program.classes(), false).classes(), false);
        Limits limits = problem.spec().limits();
        Limits patient = new Limits(Duration.ofMinutes(1), limits.memoryMiB(), limits.outputMiB(), limits.codeKiB());
        Set<Cost> costs = new HashSet<>();
        for (int guest = 0; guest < GUESTS; guest++) {
            try (ProgramRun run = judge.start(counting, patient)) {
                for (int i = 0; i < RUNS_IN_EACH; i++) {
                    costs.add(run.run(input).cost().orElseThrow());
                }
            }
        }
        return costs;
    }
}
