package dev.assay.judging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.format.Mode;
import dev.assay.growth.GrowthClass;
import dev.assay.harness.protocol.Cost;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading, parsing and printing are part of the cost, but told apart; nothing else can be hidden there. */
@ExtendWith(MeterRig.Rigs.class)
@JudgingTest
class InputOutputIT {
    private static final int NUMBERS = 1_000;

    private static final String ADDS = """
            import java.io.*;
            import java.util.*;
            import java.util.stream.*;

            public class Main {
                static InputStream bytes = System.in;

                public static void main(String[] arguments) throws IOException {
                    long sum = 0;
                    READ
                    System.out.println(sum);
                }

                static int heavy() {
                    int work = 1;
                    for (int i = 0; i < 100_000; i++) {
                        work = work * 31 + i;
                    }
                    return work | 1;
                }
            }
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Scanner in = new Scanner(System.in); while (in.hasNextInt()) { sum += in.nextInt(); }",
                "BufferedReader in = new BufferedReader(new InputStreamReader(System.in));"
                        + " StringTokenizer tokens = new StringTokenizer(in.readLine());"
                        + " while (tokens.hasMoreTokens()) { sum += Integer.parseInt(tokens.nextToken()); }",
                "for (String each : new Scanner(System.in).nextLine().split(\" \")) { sum += Integer.parseInt(each); }",
                "StreamTokenizer in = new StreamTokenizer(new InputStreamReader(System.in));"
                        + " while (in.nextToken() == StreamTokenizer.TT_NUMBER) { sum += (long) in.nval; }"
            })
    void readingNumbersIsNoneOfTheAlgorithm(String reading, MeterRig rig) throws IOException {
        Cost cost = cost(rig, reading);

        assertThat(cost.io()).isGreaterThan(30L * NUMBERS);
        assertThat(cost.algorithm()).isBetween(3L * NUMBERS, 30L * NUMBERS);
    }

    @Test
    void referencesToParsingAreToldApartToo(MeterRig rig) throws IOException {
        String words =
                "List<String> words = new ArrayList<>(); for (int i = 0; i < 1000; i++) { words.add(\"123456\"); } ";
        Cost direct = cost(rig, words + "for (String word : words) { sum += Integer.parseInt(word); }");
        Cost referred = cost(rig, words + "sum = words.stream().mapToInt(Integer::parseInt).sum();");

        assertThat(referred.io()).isEqualTo(direct.io());
    }

    @Test
    void codeOfTheProgramThatReadingCallsIsItsAlgorithm(MeterRig rig) throws IOException {
        String own = """
                InputStream working = new InputStream() {
                    @Override
                    public int read() throws IOException {
                        heavy();
                        return bytes.read();
                    }
                };
                sum += new DataInputStream(working).readInt() + new Scanner(working).nextInt();
                """;

        assertThat(cost(rig, own).algorithm()).isGreaterThan(5 * 100_000L * 5);
    }

    @Test
    void whatFollowsAFailedParseIsTheAlgorithm(MeterRig rig) throws IOException {
        String caught = """
                for (int i = 0; i < 100; i++) {
                    try {
                        sum += Integer.parseInt("x");
                    } catch (NumberFormatException expected) {
                        sum += new long[10_000].length;
                    }
                }
                """;

        assertThat(cost(rig, caught).algorithm()).isGreaterThan(100 * 10_000L);
    }

    @Test
    void heapSortThatReadsTextGrowsLikeHeapSort(OpenJudge judge) throws Exception {
        List<CostReport.Variant> variants =
                judge.engine().costMeter().variants(judge.problem(Path.of("problems/algorithms/heap-sort")));

        assertThat(variants).hasSize(3);
        for (CostReport.Variant variant : variants) {
            assertThat(variant.curve().cost().orElseThrow().likeliest())
                    .as(variant.path())
                    .isEqualTo(GrowthClass.LINEARITHMIC);
            assertThat(variant.curve().io().orElseThrow().likeliest())
                    .as(variant.path())
                    .isEqualTo(GrowthClass.LINEAR);
        }
    }

    private static Cost cost(MeterRig rig, String reading) throws IOException {
        String numbers = IntStream.range(0, NUMBERS)
                .mapToObj(i -> Integer.toString(100_000 + i))
                .collect(Collectors.joining(" "));
        Outcome outcome = rig.outcome(new Mode.Stdio(), ADDS.replace("READ", reading), numbers.getBytes(UTF_8));
        assertThat(outcome.end()).as(outcome.error()).isInstanceOf(Outcome.End.Finished.class);
        return outcome.cost().orElseThrow();
    }
}
