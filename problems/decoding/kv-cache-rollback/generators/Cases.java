import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Prints one test: {@code Cases KIND ROUNDS SEED}. A round drafts, and mostly accepts; some kinds do more between. */
class Cases {
    private static final List<List<Integer>> operations = new ArrayList<>();
    private static Random random;
    private static final int[] depths = new int[1000]; // of the pending nodes
    private static int nodes;
    private static int committed;

    public static void main(String[] args) {
        String kind = args[0];
        int rounds = Integer.parseInt(args[1]);
        random = new Random(Long.parseLong(args[2]));
        append(8);
        for (int round = 0; round < rounds; round++) {
            switch (kind) {
                case "steady" -> {
                    draft(6, kind);
                    accept(round % 6);
                }
                case "mixed", "wide", "chains" -> {
                    draft(1 + random.nextInt(6), kind);
                    if (random.nextInt(3) == 0) {
                        draft(1 + random.nextInt(6), kind);
                    }
                    if (random.nextInt(8) > 0) {
                        accept(random.nextInt(nodes + 1) - 1);
                    }
                    if (random.nextInt(5) == 0) {
                        rollback(Math.min(committed, random.nextInt(4)));
                    }
                    if (random.nextInt(5) == 0) {
                        append(random.nextInt(4));
                    }
                }
                case "rollbacks" -> {
                    append(random.nextInt(5));
                    draft(1 + random.nextInt(6), kind);
                    if (random.nextInt(3) == 0) {
                        accept(random.nextInt(nodes + 1) - 1);
                        draft(2, kind);
                    }
                    rollback(random.nextInt(20) == 0 ? committed : Math.min(committed, random.nextInt(5)));
                }
                default -> throw new IllegalArgumentException("unknown kind: " + kind);
            }
        }
        append(2);
        draft(5, "mixed");
        System.out.println(operations.toString().replace(" ", ""));
    }

    private static void append(int count) {
        List<Integer> operation = new ArrayList<>(List.of(0));
        for (int i = 0; i < count; i++) {
            operation.add(random.nextInt(1000));
        }
        operations.add(operation);
        committed += count;
        nodes = 0;
    }

    private static void draft(int count, String kind) {
        List<Integer> operation = new ArrayList<>(List.of(1));
        for (int i = 0; i < count; i++) {
            int parent = switch (kind) {
                case "chains" -> nodes - 1;
                case "wide" -> nodes < 3 ? -1 : nodes / 3 - 1;
                default -> random.nextInt(nodes + 1) - 1;
            };
            operation.add(parent);
            operation.add(random.nextInt(1000));
            depths[nodes++] = parent < 0 ? 1 : depths[parent] + 1;
        }
        operations.add(operation);
    }

    private static void accept(int node) {
        operations.add(List.of(2, node));
        committed += node < 0 ? 0 : depths[node];
        nodes = 0;
    }

    private static void rollback(int count) {
        operations.add(List.of(3, count));
        committed -= count;
        nodes = 0;
    }
}
