package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.problem.spec.Limits;
import dev.assay.problem.spec.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the program of a demo may do, and how it is told. */
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
    static void openJudge() throws IOException {
        open = OpenJudge.open();
    }

    @AfterAll
    static void closeJudge() throws IOException {
        if (open != null) {
            open.close();
        }
    }

    @Test
    void vectorsAreCompiledToTheProcessorsOwn() throws IOException {
        Show show = play(DOT);

        assertThat(show.verdict()).as("%s", show).isEqualTo(Verdict.AC);
        assertThat(show.compile().diagnostics()).isEmpty();
        String[] words = printed.toString(StandardCharsets.UTF_8).split(" ", 2);
        assertThat(Double.parseDouble(words[0])).isEqualTo(2048);
        assertThat(Double.parseDouble(words[1])).as("times as fast as without").isGreaterThan(2);
    }

    @Test
    void errorsAreTheProgramsOwnWords() throws IOException {
        Show show = play("""
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

    private Show play(String source) throws IOException {
        return open.judge().play(source, List.of(), LIMITS, new ShowListener() {
            @Override
            public void printed(byte[] piece) {
                printed.writeBytes(piece);
            }

            @Override
            public void running(Runnable stop) {}
        });
    }
}
