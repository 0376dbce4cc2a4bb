package dev.assay.harness.compiler;

import dev.assay.harness.protocol.CompileRequest;
import dev.assay.harness.protocol.Signature;
import dev.assay.harness.protocol.ValueType;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sources like those that will come, in the parts of the language and library that submissions use. */
final class WarmUpSources {
    private static final String FUNCTION = """
            import java.util.*;
            import java.util.stream.*;

            class Solution {
                record Edge(int to, long weight) {}

                public int solve(int[] nums) {
                    Map<Integer, List<Edge>> graph = new HashMap<>();
                    PriorityQueue<long[]> queue = new PriorityQueue<>((a, b) -> Long.compare(a[0], b[0]));
                    Deque<Integer> stack = new ArrayDeque<>();
                    int[][] table = new int[nums.length + 1][nums.length + 1];
                    for (int i = 0; i < nums.length; i++) {
                        graph.computeIfAbsent(nums[i], k -> new ArrayList<>()).add(new Edge(i, nums[i]));
                        for (int j = i; j >= 0 && nums[j] > nums[i]; j--) {
                            table[i][j] = Math.max(table[i][j], table[i + 1][j] + 1);
                        }
                        stack.push(i);
                        queue.add(new long[] {nums[i], i});
                    }
                    StringBuilder text = new StringBuilder();
                    while (!queue.isEmpty()) {
                        text.append(queue.poll()[0]).append(' ');
                    }
                    Object last = stack.isEmpty() ? "none" : stack.peek();
                    int sum = IntStream.of(nums).filter(x -> x > 0).map(x -> x * 2).sum();
                    return switch (last) {
                        case Integer i when i > 3 -> i + sum;
                        case String s -> s.length();
                        default -> text.toString().strip().length();
                    };
                }
            }
            """;

    private static final String STDIO = """
            import java.io.*;
            import java.util.*;

            public class Main {
                private static final int MOD = 1_000_000_007;

                public static void main(String[] args) throws IOException {
                    BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
                    StringTokenizer words = new StringTokenizer(in.readLine());
                    int n = Integer.parseInt(words.nextToken());
                    long[] best = new long[n + 1];
                    Arrays.fill(best, Long.MAX_VALUE);
                    best[0] = 0;
                    try (PrintWriter out = new PrintWriter(new BufferedWriter(new OutputStreamWriter(System.out)))) {
                        for (String line; (line = in.readLine()) != null; ) {
                            String[] parts = line.split(" ");
                            long value = Long.parseLong(parts[0]) % MOD;
                            out.println(parts.length > 1 ? parts[1] + " " + value : String.valueOf(value));
                        }
                        out.printf("%d %.3f%n", best[0], Math.sqrt(n));
                    } catch (NumberFormatException e) {
                        System.err.println(e.getMessage());
                    }
                }
            }
            """;

    private WarmUpSources() {}

    static void compileAll(WarmCompiler compiler, int rounds) throws IOException {
        ValueType ints = ValueType.parse("int[]");
        Signature solve =
                new Signature("solve", List.of(new Signature.Parameter("nums", ints)), ValueType.parse("int"));
        for (int i = 0; i < rounds; i++) {
            // a fresh text each time, so that nothing is remembered that a stranger's source would not find
            compile(compiler, "Solution", FUNCTION + "// " + i, Optional.of(solve));
            compile(compiler, "Main", STDIO + "// " + i, Optional.empty());
            compile(compiler, "Main", STDIO.replace("int n", "int m"), Optional.empty());
        }
    }

    private static void compile(WarmCompiler compiler, String name, String source, Optional<Signature> function)
            throws IOException {
        compiler.compile(new CompileRequest(name, source, Map.of(), function, Optional.empty(), "java.base"));
    }
}
