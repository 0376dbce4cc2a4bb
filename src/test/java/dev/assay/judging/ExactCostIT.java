package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.harness.protocol.Cost;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same program on the same input costs the same, whatever the machine does, and whatever ran before. */
@ExtendWith(MeterRig.Rigs.class)
class ExactCostIT {
    private static final int[] DATA = new Random(3).ints(2_000, 0, 500).toArray();

    @Test
    void bytecodesAreCountedOneByOne(MeterRig rig) throws IOException {
        // entry: iconst_0 istore; per round: iload iload if_icmpge, iinc, goto; end: the check, then lconst/lreturn
        String loop = """
                class Solution {
                    long run(int[] data) {
                        int n = data[0];
                        for (int i = 0; i < n; i++) {}
                        return 0;
                    }
                }
                """;
        long once = rig.cost(loop, new int[] {1}).cost();
        long thousand = rig.cost(loop, new int[] {1_001}).cost();

        assertThat(thousand - once).isEqualTo(5_000);
    }

    @Test
    void aCopyCostsItsCallAndItsWords(MeterRig rig) throws IOException {
        // a round of the loop, five loads and the call
        assertThat(thousandRounds(rig, "", "System.arraycopy(data, 0, data, 0, 0);"))
                .isEqualTo(11_000);
        assertThat(thousandRounds(rig, "int[] from = new int[8];", "System.arraycopy(from, 0, from, 0, 8);"))
                .isEqualTo(15_000);
    }

    @Test
    void aThreadLocalCostsTheSameThroughASubclassAndByReference(MeterRig rig) throws IOException {
        assertThat(thousandRounds(rig, "ThreadLocal<Integer> own = new ThreadLocal<>();", "own.get();"))
                .isEqualTo(27_000);
        assertThat(thousandRounds(rig, "class Own extends ThreadLocal<Integer> {} Own own = new Own();", "own.get();"))
                .isEqualTo(27_000);
        // the call of the function, and in it a load, the call and the return
        assertThat(thousandRounds(
                        rig,
                        "java.util.function.Supplier<Integer> own = new ThreadLocal<Integer>()::get;",
                        "own.get();"))
                .isEqualTo(30_000);
    }

    @Test
    void roundingCostsACallWhetherItIsCompiledOrNot(MeterRig rig) throws IOException {
        // a round of the loop, a load, the call and a store
        assertThat(thousandRounds(rig, "double x = n / 3.0;", "x = Math.floor(x);"))
                .isEqualTo(8_000);
        assertThat(thousandRounds(rig, "double x = n / 3.0;", "x = Math.cbrt(x);"))
                .isEqualTo(27_000);
    }

    @Test
    void aFailedIndexCostsItsMessageAndItsException(MeterRig rig) throws IOException {
        assertThat(thousandRounds(
                        rig,
                        "java.util.List<Integer> list = new java.util.ArrayList<>();",
                        "try { list.get(3); } catch (IndexOutOfBoundsException e) { }"))
                .isGreaterThan(1_000_000);
    }

    private static long thousandRounds(MeterRig rig, String before, String statement) throws IOException {
        String program = """
                class Solution {
                    long run(int[] data) {
                        int n = data[0];
                        %s
                        for (int i = 0; i < n; i++) { %s }
                        return 0;
                    }
                }
                """.formatted(before, statement);
        return rig.cost(program, new int[] {1_001}).cost()
                - rig.cost(program, new int[] {1}).cost();
    }

    @Test
    void warmAndColdCodeCostTheSame(MeterRig rig) throws IOException {
        assertThat(distinct(rig.costs(COLLECTIONS, Collections.nCopies(60, DATA))))
                .hasSize(1);
    }

    @Test
    void whatRanBeforeInTheGuestChangesNothing(MeterRig rig) throws IOException {
        int[] other = new Random(4).ints(30_000).toArray();
        Cost alone = rig.cost(COLLECTIONS, DATA);
        List<Cost> among = rig.costs(COLLECTIONS, List.of(other, DATA, new int[0], DATA, other, DATA));

        assertThat(List.of(among.get(1), among.get(3), among.get(5))).containsOnly(alone);
    }

    @Test
    void everyGuestGivesTheSameNumber(MeterRig rig) throws IOException {
        for (String program : List.of(COLLECTIONS, TEXTS, IDENTITIES, RANDOMS, THREADS)) {
            List<Cost> costs = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                costs.add(rig.cost(program, DATA));
            }
            assertThat(distinct(costs)).as(program).hasSize(1);
        }
    }

    private static List<Cost> distinct(List<Cost> costs) {
        return costs.stream().distinct().toList();
    }

    private static final String COLLECTIONS = """
            import java.util.*;
            import java.util.stream.*;

            class Solution {
                record Pair(int key, String text) {}

                long run(int[] data) {
                    Map<Pair, Integer> counts = new HashMap<>();
                    for (int each : data) {
                        counts.merge(new Pair(each, "k" + each), 1, Integer::sum);
                    }
                    long sum = counts.values().stream().mapToLong(Integer::longValue).sum();
                    PriorityQueue<Integer> heap = new PriorityQueue<>(Comparator.comparing(x -> -x));
                    for (int each : data) {
                        heap.add(each);
                    }
                    while (!heap.isEmpty()) {
                        sum = sum * 31 + switch ((Object) heap.poll()) {
                            case Integer i when i > 100 -> i;
                            case Integer i -> -i;
                            default -> 0;
                        };
                    }
                    String all = IntStream.of(data).mapToObj(Integer::toString).collect(Collectors.joining(","));
                    try {
                        sum += all.split(",").length + Integer.parseInt(all);
                    } catch (NumberFormatException tooLong) {
                        sum++;
                    }
                    int[] sorted = data.clone();
                    Arrays.sort(sorted);
                    return sum + Arrays.hashCode(sorted) + Set.of(1, 2, 3).iterator().next();
                }
            }
            """;

    private static final String TEXTS = """
            import java.math.*;
            import java.util.*;
            import java.util.regex.*;

            class Solution {
                long run(int[] data) {
                    StringBuilder text = new StringBuilder();
                    for (int each : data) {
                        text.append(String.format("%05d|%.3f%n", each, each / 7.0));
                    }
                    Scanner in = new Scanner("1 2.5 x").useLocale(Locale.ROOT);
                    double sum = in.nextInt() + in.nextDouble();
                    Matcher words = Pattern.compile("(\\\\d+)\\\\|").matcher(text);
                    while (words.find()) {
                        sum += Double.parseDouble(words.group(1));
                    }
                    BigInteger large = BigInteger.valueOf(3).pow(500);
                    return (long) sum + large.toString().length() + new BigDecimal("1.25").divide(BigDecimal.TEN).scale();
                }
            }
            """;

    private static final String IDENTITIES = """
            import java.util.*;

            class Solution {
                static class Node {
                    Node next;
                }

                enum Colour { RED, GREEN, BLUE }

                long run(int[] data) {
                    Set<Object> nodes = new HashSet<>();
                    for (int each : data) {
                        nodes.add(new Node());
                        nodes.add(new int[1]);
                        nodes.add(Colour.values()[each % 3]);
                    }
                    long sum = 0;
                    for (Object each : nodes) {
                        sum = sum * 31 + System.identityHashCode(each) % 7;
                    }
                    return sum;
                }
            }
            """;

    private static final String RANDOMS = """
            import java.util.*;
            import java.util.concurrent.ThreadLocalRandom;

            class Solution {
                long run(int[] data) {
                    Random random = new Random();
                    List<Integer> list = new ArrayList<>();
                    long end = System.nanoTime() + 200_000;
                    while (System.nanoTime() < end) {
                        list.add(random.nextInt(100) + ThreadLocalRandom.current().nextInt(5));
                    }
                    Collections.shuffle(list);
                    Collections.sort(list);
                    return list.get(0) + (Math.random() < 0.5 ? 1 : 0);
                }
            }
            """;

    private static final String THREADS = """
            import java.util.*;

            class Solution {
                long run(int[] data) throws Exception {
                    long[] sums = new long[8];
                    List<Thread> threads = new ArrayList<>();
                    for (int i = 0; i < sums.length; i++) {
                        int from = i;
                        Runnable work = () -> {
                            for (int k = from; k < data.length; k += sums.length) {
                                sums[from] += Integer.bitCount(data[k]) + String.valueOf(data[k]).length();
                            }
                        };
                        threads.add(i % 2 == 0 ? new Thread(work) : Thread.ofVirtual().unstarted(work));
                    }
                    for (Thread each : threads) {
                        each.start();
                    }
                    for (Thread each : threads) {
                        each.join();
                    }
                    return Arrays.stream(sums).sum();
                }
            }
            """;
}
