package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.format.JurySubmission;
import dev.assay.format.Limits;
import dev.assay.format.ProblemPackage;
import dev.assay.format.TestCase;
import dev.assay.format.Verdict;
import dev.assay.format.reader.PackageReader;
import dev.assay.harness.protocol.Cost;
import dev.assay.metering.MeteredSubmission;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The jury's accepted submissions of all packages, twenty times each, twice as many at a time as there are processors: a
 * machine that has too much to do.
 */
@ExtendWith(MeterRig.Rigs.class)
class JuryCostIT {
    private static final int GUESTS = 2;
    private static final int RUNS_IN_EACH = 10;

    private static ExecutorService workers;

    @BeforeAll
    static void openWorkers() {
        workers = Executors.newFixedThreadPool(2 * Runtime.getRuntime().availableProcessors());
    }

    @AfterAll
    static void closeWorkers() {
        workers.shutdownNow();
    }

    @TestFactory
    List<DynamicTest> twentyRunsCostTheSame(MeterRig rig) throws IOException {
        return JuryIT.packages().stream()
                .map(folder -> {
                    Future<Map<String, Set<Cost>>> costs =
                            workers.submit(() -> costs(rig.engine().executor(), folder));
                    return DynamicTest.dynamicTest(
                            String.valueOf(folder.getFileName()),
                            () -> assertThat(costs.get())
                                    .isNotEmpty()
                                    .allSatisfy((path, each) ->
                                            assertThat(each).as(path).hasSize(1)));
                })
                .toList();
    }

    private static Map<String, Set<Cost>> costs(ProgramExecutor executor, Path folder) throws Exception {
        ProblemPackage problem = PackageReader.read(folder);
        byte[] input =
                PreparedTest.encode(problem.spec().mode(), longest(problem)).payload();
        Map<String, Set<Cost>> costs = new TreeMap<>();
        for (JurySubmission each : problem.submissions()) {
            if (each.expected().equals(Optional.of(Verdict.AC))) {
                costs.put(each.path(), costs(executor, problem, each, input));
            }
        }
        return costs;
    }

    /** Of the tests that are written down: those that are generated belong to the benchmark. */
    private static TestCase longest(ProblemPackage problem) {
        return problem.tests().stream()
                .max(Comparator.comparingInt(test -> test.input().length))
                .orElseThrow();
    }

    private static Set<Cost> costs(
            ProgramExecutor executor, ProblemPackage problem, JurySubmission submission, byte[] input)
            throws IOException {
        var compiled = (Compiler.Result.Compiled) executor.compile(problem.spec(), submission.files());
        Program program = Program.of(compiled, problem.spec().mode());
        Program counting =
                program.counting(MeteredSubmission.of(program.classes(), false).classes(), false);
        Limits limits = problem.spec().limits();
        Limits patient = new Limits(Duration.ofMinutes(1), limits.memoryMiB(), limits.outputMiB(), limits.codeKiB());
        Set<Cost> costs = new HashSet<>();
        for (int guest = 0; guest < GUESTS; guest++) {
            try (ProgramRun run = executor.start(counting, patient)) {
                for (int i = 0; i < RUNS_IN_EACH; i++) {
                    costs.add(run.run(input).cost().orElseThrow());
                }
            }
        }
        return costs;
    }
}
