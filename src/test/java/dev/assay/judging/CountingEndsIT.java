package dev.assay.judging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.format.Mode;
import dev.assay.harness.protocol.Cost;
import dev.assay.harness.protocol.PayloadWriter;
import dev.assay.harness.protocol.Signature;
import dev.assay.harness.protocol.ValueType;
import dev.assay.harness.protocol.Values;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Work is counted to its end: however a program ends, in whatever thread, and while its result is read. */
@ExtendWith(MeterRig.Rigs.class)
class CountingEndsIT {
    private static final ValueType INTS = ValueType.parse("int[]");

    private static final String LOOPS = """
            public class Main {
                static void leave(int depth, boolean exits) {
                    long work = 0;
                    for (int i = 0; i < 100_000; i++) {
                        work += i ^ (work << 1);
                    }
                    if (depth > 0) {
                        for (int i = 0; i < 1; i++) {
                            leave(depth - 1, exits);
                        }
                    } else {
                        System.out.println(work);
                        if (exits) {
                            System.exit(0);
                        }
                    }
                }

                public static void main(String[] arguments) {
                    leave(20, EXITS);
                }
            }
            """;

    @Test
    void exitFromWithinLoopsCostsWhatTheirEndCosts(MeterRig rig) throws IOException {
        long ends =
                stdio(rig, LOOPS.replace("EXITS", "false")).cost().orElseThrow().cost();
        long exits =
                stdio(rig, LOOPS.replace("EXITS", "true")).cost().orElseThrow().cost();

        assertThat(ends).isGreaterThan(20_000_000);
        assertThat(exits).isBetween(ends - 1_000, ends + 1_000);
    }

    @Test
    void whatAResultComputesWhileItIsReadIsCounted(MeterRig rig) throws IOException {
        String lazy = """
                import java.util.*;

                class Solution {
                    List<Integer> run(int[] data) {
                        return new AbstractList<Integer>() {
                            @Override
                            public Integer get(int index) {
                                int[] sorted = data.clone();
                                Arrays.sort(sorted);
                                return sorted[index];
                            }

                            @Override
                            public int size() {
                                return data.length;
                            }
                        };
                    }
                }
                """;
        int[] data = new int[500];

        assertThat(function(rig, lazy, data).cost().map(Cost::cost).orElseThrow())
                .isGreaterThan((long) data.length * data.length);
    }

    @Test
    void readingAListOfTheLibraryCostsNothing(MeterRig rig) throws IOException {
        String eager = """
                import java.util.*;

                class Solution {
                    static List<Integer> made = new ArrayList<>();

                    List<Integer> run(int[] data) {
                        return data.length > 0 ? List.of(1) : new ArrayList<>(Collections.nCopies(1, 1));
                    }
                }
                """;

        assertThat(function(rig, eager, new int[1]).cost().map(Cost::cost).orElseThrow())
                .isLessThan(200);
    }

    @Test
    void threadThatWaitsForItsStarterHasNoCost(MeterRig rig) throws IOException {
        String waits = """
                class Solution {
                    volatile boolean go;

                    java.util.List<Integer> run(int[] data) throws Exception {
                        Thread thread = new Thread(() -> {
                            while (!go) {
                                try {
                                    Thread.sleep(1_000_000);
                                } catch (InterruptedException e) {
                                    go = true;
                                }
                            }
                        });
                        thread.setDaemon(true);
                        thread.start();
                        return java.util.List.of();
                    }
                }
                """;
        Outcome outcome = function(rig, waits, new int[1]);

        assertThat(outcome.cost()).isEmpty();
        assertThat(outcome.end()).isInstanceOf(Outcome.End.Failed.class);
    }

    @Test
    void everyClockGoesByTheCount(MeterRig rig) throws IOException {
        String clocks = """
                import java.time.*;
                import java.util.*;

                public class Main {
                    public static void main(String[] arguments) {
                        Instant now = Instant.now();
                        System.out.println(now.getEpochSecond() + " " + now.getNano() / 10_000_000);
                        System.out.println(LocalDate.now(ZoneOffset.UTC) + " " + new Date().getTime() / 10);
                        System.out.println(Clock.systemUTC().millis() / 10 + " " + System.nanoTime() / 10_000_000);
                    }
                }
                """;

        assertThat(new String(stdio(rig, clocks).printed().toByteArray(), UTF_8))
                .isEqualTo("0 0\n1970-01-01 0\n0 0\n");
    }

    @Test
    void templatesOfContestsAreMeteredAndFindNoFile(MeterRig rig) throws IOException {
        String template = """
                import java.io.*;

                public class Main {
                    public static void main(String[] arguments) throws IOException {
                        InputStream in = System.in;
                        if (System.getProperty("ONLINE_JUDGE") == null && System.getenv("LOCAL") == null) {
                            try {
                                in = new FileInputStream("/opt/java/release");
                            } catch (FileNotFoundException expected) {
                                System.out.println(new File("/opt/java/release").exists());
                            }
                        }
                        System.out.println(in.read());
                    }
                }
                """;
        Outcome outcome = stdio(rig, template);

        assertThat(outcome.cost()).isPresent();
        assertThat(new String(outcome.printed().toByteArray(), UTF_8)).isEqualTo("false\n-1\n");
    }

    private static Outcome stdio(MeterRig rig, String source) throws IOException {
        return rig.outcome(new Mode.Stdio(), source, "".getBytes(UTF_8));
    }

    private static Outcome function(MeterRig rig, String source, int[] data) throws IOException {
        Mode mode = new Mode.Function(
                new Signature("run", List.of(new Signature.Parameter("data", INTS)), ValueType.parse("List<Integer>")));
        PayloadWriter payload = new PayloadWriter();
        Values.write(INTS, data, payload);
        return rig.outcome(mode, source, payload.toBytes());
    }
}
