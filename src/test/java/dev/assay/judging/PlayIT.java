package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.format.Demo;
import dev.assay.format.Limits;
import dev.assay.format.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the program of a demo may do, and how it is told. */
@JudgingTest
class PlayIT {
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(10), 128, 2, 128);

    /** The same dot product by lanes and by elements; tells how many times sooner the first is done. */
    private static final String DOT = """
            import jdk.incubator.vector.*;

            class Main {
                static final VectorSpecies<Float> LANES = FloatVector.SPECIES_PREFERRED;
                static final float[] A = new float[1 << 12];

                static float byLanes() {
                    FloatVector sum = FloatVector.zero(LANES);
                    for (int i = 0; i < A.length; i += LANES.length()) {
                        FloatVector a = FloatVector.fromArray(LANES, A, i);
                        sum = a.fma(a, sum);
                    }
                    return sum.reduceLanes(VectorOperators.ADD);
                }

                static float byElements() {
                    float sum = 0;
                    for (float a : A) {
                        sum = Math.fma(a, a, sum);
                    }
                    return sum;
                }

                public static void main(String[] arguments) {
                    java.util.Arrays.fill(A, 0.5f);
                    float total = 0;
                    long lanes = Long.MAX_VALUE;
                    long elements = Long.MAX_VALUE;
                    for (int i = 0; i < 20_000; i++) {
                        long start = System.nanoTime();
                        total += byLanes();
                        long between = System.nanoTime();
                        total += byElements();
                        lanes = Math.min(lanes, between - start);
                        elements = Math.min(elements, System.nanoTime() - between);
                    }
                    System.out.print(total / 20_000 + " " + (double) elements / lanes);
                }
            }
            """;

    private static OpenJudge open;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeAll
    static void openJudge(OpenJudge shared) {
        open = shared;
    }

    @Test
    void vectorsAreCompiledToTheProcessorsOwn() throws IOException {
        DemoResult show = play(DOT);

        assertThat(show.verdict()).as("%s", show).isEqualTo(Verdict.AC);
        assertThat(show.compile().diagnostics()).isEmpty();
        String[] words = printed.toString(StandardCharsets.UTF_8).split(" ", 2);
        assertThat(Double.parseDouble(words[0])).isEqualTo(2048);
        assertThat(Double.parseDouble(words[1])).as("times as fast as without").isGreaterThan(2);
    }

    @Test
    void errorsAreTheProgramsOwnWords() throws IOException {
        DemoResult show = play("""
                class Main {
                    public static void main(String[] arguments) {
                        System.err.println(jdk.incubator.vector.FloatVector.SPECIES_64.length());
                        System.exit(2);
                    }
                }
                """);

        assertThat(show.reason().map(Reason::code)).contains("EXIT_2");
        assertThat(show.error()).isEqualTo("2\n");
    }

    @Test
    void inputAndArgumentsArriveAsTheyAre() throws IOException {
        byte[] input = new byte[12 << 20];
        Arrays.fill(input, (byte) 'x');
        String reads = """
                class Main {
                    public static void main(String[] arguments) throws Exception {
                        byte[] all = System.in.readAllBytes();
                        System.out.print(all.length + " " + (char) all[all.length - 1] + " " + arguments[0] %s);
                    }
                }
                """;
        String framed = reads.formatted("");
        String bare = reads.formatted("+ jdk.incubator.vector.FloatVector.SPECIES_64.length()");

        assertThat(play(demo(framed, Map.of(), input), List.of("日 \"a")).verdict())
                .isEqualTo(Verdict.AC);
        assertThat(play(demo(bare, Map.of(), input), List.of(" ")).verdict()).isEqualTo(Verdict.AC);
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo("12582912 x 日 \"a" + "12582912 x  2");
    }

    @Test
    void sourcesBesideAreCompiledAndTheirFaultsNamed() throws IOException {
        String main = "class Main { public static void main(String[] a) { System.out.print(new Model().size(9)); } }";
        String model = "public class Model {\n    int size(int n) { return new Layer(n).n(); }\n}\n";
        Map<String, String> right = Map.of("Model", model, "Layer", "record Layer(int n) {}\n");
        Map<String, String> wrong = Map.of("Model", model, "Layer", "\nrecord Layer(long n) {}\n");

        assertThat(play(demo(main, right, new byte[0]), List.of()).verdict()).isEqualTo(Verdict.AC);
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo("9");
        assertThat(play(demo(main, wrong, new byte[0]), List.of()).compile().diagnostics())
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.message()).startsWith("Model.java:2: incompatible types");
                    assertThat(said.line()).as("a line of Main.java").isZero();
                });
        assertThat(play(demo("\nclass Other {}", right, new byte[0]), List.of())
                        .compile()
                        .diagnostics())
                .singleElement()
                .satisfies(said -> assertThat(said.line()).isEqualTo(2));
    }

    private DemoResult play(String source) throws IOException {
        return play(demo(source, Map.of(), new byte[0]), List.of());
    }

    private static Demo demo(String source, Map<String, String> beside, byte[] input) {
        return new Demo(Map.of(), LIMITS, List.of(), List.of(), List.of(), source, beside, input, Map.of());
    }

    private DemoResult play(Demo demo, List<String> arguments) throws IOException {
        return open.engine().demoRunner().run(demo, arguments, new OutputListener() {
            @Override
            public void printed(byte[] piece) {
                printed.writeBytes(piece);
            }

            @Override
            public void running(Runnable stop) {}
        });
    }
}
