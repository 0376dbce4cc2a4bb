package dev.assay.metering.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.assay.judging.MeteringTraits;
import dev.assay.metering.MeteredSubmission;
import dev.assay.metering.generated.GeneratedProgram;
import dev.assay.sandbox.MeteredRuntime;
import dev.assay.testing.Compiled;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random programs cost the same in twenty runs, and as much as the reference interpreter counts. A program that does not
 * is made smaller and printed. More of them: {@code -Dassay.generated.programs=1000 -Dassay.generated.seed=5000}.
 */
class GeneratedCostIT {
    private static final int PROGRAMS = Integer.getInteger("assay.generated.programs", 40);
    private static final long SEED = Long.getLong("assay.generated.seed", 1);
    private static final int RUNS_IN_EACH = 5;

    /** JVMs that compile other methods, at other times. */
    private static final List<List<String>> JVMS = List.of(
            List.of(),
            List.of("-Xint"),
            List.of("-XX:TieredStopAtLevel=1", "-XX:Tier3InvocationThreshold=20", "-XX:Tier3BackEdgeThreshold=60"),
            List.of("-XX:-TieredCompilation", "-XX:CompileThreshold=40", "-Xbatch"));

    @TempDir
    private static Path work;

    private static MeteredRuns runs;

    @BeforeAll
    static void linkRuntime() throws IOException {
        runs = new MeteredRuns(MeteredRuntime.link(), work);
    }

    @Test
    void aProgramCostsTheSameInTwentyRuns() throws Exception {
        Map<String, GeneratedProgram> programs = generated(GeneratedProgram.Range.ALL);
        Map<String, Map<String, byte[]>> compiled = compiled(programs);
        List<Map<String, List<MeteredRuns.Run>>> perJvm = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Map<String, Map<String, byte[]>> counting = counting(compiled);
            List<Future<Map<String, List<MeteredRuns.Run>>>> all = JVMS.stream()
                    .map(options -> pool.submit(() -> runs.run(counting, RUNS_IN_EACH, options)))
                    .toList();
            for (Future<Map<String, List<MeteredRuns.Run>>> each : all) {
                perJvm.add(each.get());
            }
        }
        compiled.forEach((name, classes) -> {
            MeteringTraits traits = MeteringTraits.of(classes);
            assertThat(traits.unmeterable()).as(name).isEmpty();
            List<List<MeteredRuns.Run>> each =
                    perJvm.stream().map(known -> known.get(name)).toList();
            assertThat(each).as(said(name, programs)).doesNotContainNull();
            // the same, after the same has been run before
            assertThat(new HashSet<>(each)).as(said(name, programs)).hasSize(1);
            assertThat(each.getFirst()).hasSize(RUNS_IN_EACH).noneMatch(MeteredRuns.Run::strayed);
            if (traits.costsAlikeInOneGuest()) {
                assertThat(new HashSet<>(each.getFirst()))
                        .as(said(name, programs))
                        .hasSize(1);
            }
        });
    }

    @Test
    void theReferenceInterpreterCountsTheSame() throws Exception {
        Map<String, GeneratedProgram> programs = generated(GeneratedProgram.Range.COUNTED_TWICE);
        Map<String, Map<String, byte[]>> compiled = compiled(programs);
        Map<String, List<MeteredRuns.Run>> metered = runs.run(counting(compiled), 1, List.of());
        for (Map.Entry<String, Map<String, byte[]>> each : compiled.entrySet()) {
            ReferenceCount.Outcome counted = ReferenceCount.of(each.getValue());
            if (!counted.equals(only(metered, each.getKey()))) {
                GeneratedProgram smallest = known(programs, each.getKey()).shrunk(GeneratedCostIT::disagrees);
                fail(
                        "seed %s: metered and interpreted, the smallest program that differs:%n%s%n%s",
                        each.getKey(), counts(smallest), smallest.source());
            }
        }
    }

    private static boolean disagrees(GeneratedProgram program) {
        try {
            Map<String, byte[]> classes = Compiled.classFiles(program.source(), "Main");
            return !ReferenceCount.of(classes).equals(metered(classes));
        } catch (IllegalArgumentException | NotSupported another) {
            // another fault, or none
            return false;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String counts(GeneratedProgram program) throws IOException, InterruptedException {
        Map<String, byte[]> classes = Compiled.classFiles(program.source(), "Main");
        return metered(classes) + "\n" + ReferenceCount.of(classes);
    }

    private static ReferenceCount.Outcome metered(Map<String, byte[]> classes)
            throws IOException, InterruptedException {
        return only(runs.run(counting(Map.of("one", classes)), 1, List.of()), "one");
    }

    private static ReferenceCount.Outcome only(Map<String, List<MeteredRuns.Run>> metered, String name) {
        return metered.getOrDefault(name, List.of()).getFirst().outcome();
    }

    /** By seed. */
    private static Map<String, GeneratedProgram> generated(GeneratedProgram.Range range) {
        Map<String, GeneratedProgram> programs = new LinkedHashMap<>();
        for (long seed = SEED; seed < SEED + PROGRAMS; seed++) {
            programs.put(String.format(Locale.ROOT, "%06d", seed), GeneratedProgram.of(new Random(seed), range));
        }
        return programs;
    }

    private static Map<String, Map<String, byte[]>> compiled(Map<String, GeneratedProgram> programs) {
        Map<String, Map<String, byte[]>> compiled = new LinkedHashMap<>();
        programs.forEach((name, program) -> compiled.put(name, Compiled.classFiles(program.source(), "Main")));
        return compiled;
    }

    private static Map<String, Map<String, byte[]>> counting(Map<String, Map<String, byte[]>> compiled) {
        Map<String, Map<String, byte[]>> counting = new LinkedHashMap<>();
        compiled.forEach((name, classes) ->
                counting.put(name, MeteredSubmission.of(classes, false).classes()));
        return counting;
    }

    private static String said(String name, Map<String, GeneratedProgram> programs) {
        return "seed " + name + ":\n" + known(programs, name).source();
    }

    private static GeneratedProgram known(Map<String, GeneratedProgram> programs, String name) {
        GeneratedProgram program = programs.get(name);
        if (program == null) {
            throw new IllegalStateException(name);
        }
        return program;
    }
}
