package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.harness.protocol.Cost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Programs that try to work without paying: each is charged at least what it does, or has no cost at all. */
@ExtendWith(MeterRig.Rigs.class)
class GamedCostIT {
    private static final Path CORPUS = Path.of("src/test/resources/costs");
    private static final Pattern LEAST = Pattern.compile("// At least: (?:(\\d+) )?(n\\^2|n log n|n)(?: / (\\d+))?");
    private static final int N = 4096;
    private static final int[] DATA = new Random(7).ints(N).toArray();

    @TestFactory
    Stream<DynamicTest> workIsCharged(MeterRig rig) throws IOException {
        return programs("charged")
                .map(path -> DynamicTest.dynamicTest(name(path), () -> {
                    List<String> lines = Files.readAllLines(path);
                    Cost cost = rig.cost(Files.readString(path), DATA);
                    assertThat(cost.cost()).as(lines.getFirst()).isGreaterThanOrEqualTo(least(lines.get(1)));
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeChargedHasNoCost(MeterRig rig) throws IOException {
        return programs("refused")
                .map(path -> DynamicTest.dynamicTest(name(path), () -> {
                    List<String> lines = Files.readAllLines(path);
                    String named = lines.get(1).substring("// Names: ".length());
                    assertThat(rig.program(Files.readString(path))
                                    .isolationTraits()
                                    .unmeterable())
                            .as(lines.getFirst())
                            .hasValueSatisfying(what -> assertThat(what).startsWith(named));
                }));
    }

    private static Stream<Path> programs(String folder) throws IOException {
        try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
            return files.sorted().toList().stream();
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private static long least(String line) {
        Matcher matcher = LEAST.matcher(line);
        assertThat(matcher.matches()).as(line).isTrue();
        long factor = matcher.group(1) == null ? 1 : Long.parseLong(matcher.group(1));
        long divisor = matcher.group(3) == null ? 1 : Long.parseLong(matcher.group(3));
        long work = switch (matcher.group(2)) {
            case "n^2" -> (long) N * N;
            case "n log n" -> N * 12L;
            default -> N;
        };
        return factor * work / divisor;
    }
}
