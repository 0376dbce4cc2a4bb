package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.growth.Growth;
import dev.assay.growth.GrowthClass;
import dev.assay.growth.GrowthPoint;
import dev.assay.harness.protocol.Cost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Programs of known growth, metered in real guests and fitted, are told as what they are. */
@ExtendWith(MeterRig.Rigs.class)
class GrowthIT {
    private static final Path PROGRAMS = Path.of("src/test/resources/growth");
    private static final String SIZES = "// Sizes: ";
    private static final String MEMORY = "// Memory: ";

    @TestFactory
    Stream<DynamicTest> growthIsToldRight(MeterRig rig) throws IOException {
        List<Path> programs;
        try (Stream<Path> files = Files.walk(PROGRAMS)) {
            programs = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        assertThat(programs).hasSizeGreaterThanOrEqualTo(36);
        assertThat(programs.stream().map(GrowthIT::expected).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(GrowthClass.values());
        return programs.stream()
                .map(program ->
                        DynamicTest.dynamicTest(PROGRAMS.relativize(program).toString(), () -> check(rig, program)));
    }

    private static void check(MeterRig rig, Path program) throws IOException {
        List<String> lines = Files.readAllLines(program);
        List<int[]> inputs = new ArrayList<>();
        for (String size : lines.getFirst().substring(SIZES.length()).strip().split(" ", -1)) {
            inputs.add(data(Integer.parseInt(size)));
        }
        List<Cost> costs = rig.costs(Files.readString(program), inputs);

        assertThat(fitted(inputs, costs, Cost::cost))
                .as(lines.getFirst() + costs)
                .hasValue(expected(program));
        if (lines.get(1).startsWith(MEMORY)) {
            assertThat(fitted(inputs, costs, Cost::bytes))
                    .as(lines.get(1) + costs)
                    .isEqualTo(GrowthClass.ofText(lines.get(1).substring(MEMORY.length())));
        }
    }

    private static GrowthClass expected(Path program) {
        String folder = PROGRAMS.relativize(program).getName(0).toString();
        return GrowthClass.ofText(folder.replace('-', ' ')).orElseThrow(() -> new AssertionError(folder));
    }

    private static Optional<GrowthClass> fitted(List<int[]> inputs, List<Cost> costs, ToLongFunction<Cost> value) {
        List<GrowthPoint> points = new ArrayList<>();
        for (int i = 0; i < costs.size(); i++) {
            points.add(new GrowthPoint(inputs.get(i).length, value.applyAsLong(costs.get(i))));
        }
        return Growth.fit(points).map(Growth::likeliest);
    }

    private static int[] data(int n) {
        return new Random(n).ints(n).toArray();
    }
}
