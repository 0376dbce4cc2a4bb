import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Prints one test: {@code Cases KIND NODES PAST D E SEED}. Nodes are numbered in random order. */
class Cases {
    public static void main(String[] args) {
        int n = Integer.parseInt(args[1]);
        int past = Integer.parseInt(args[2]);
        int d = Integer.parseInt(args[3]);
        int e = Integer.parseInt(args[4]);
        Random random = new Random(Long.parseLong(args[5]));
        List<Integer> names = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            names.add(i);
        }
        Collections.shuffle(names, random);
        int[] parents = new int[n];
        for (int i = 0; i < n; i++) {
            int parent = switch (args[0]) {
                case "random" -> random.nextInt(i + 1) - 1;
                case "broad" -> i < 4 ? -1 : i / 4 - 1;
                case "chain" -> i - 1;
                default -> throw new IllegalArgumentException("unknown kind: " + args[0]);
            };
            parents[names.get(i)] = parent < 0 ? -1 : names.get(parent);
        }
        StringBuilder out = new StringBuilder();
        matrix(out, n, d, random);
        matrix(out, n, d, random);
        matrix(out, n, e, random);
        matrix(out, past, d, random);
        matrix(out, past, e, random);
        for (int i = 0; i < n; i++) {
            out.append(i == 0 ? "[" : ",").append(parents[i]);
        }
        System.out.print(out.append("]\n"));
    }

    /** Two digits after the point keep the file short. */
    private static void matrix(StringBuilder out, int rows, int columns, Random random) {
        out.append('[');
        for (int i = 0; i < rows; i++) {
            out.append(i == 0 ? "[" : ",[");
            for (int c = 0; c < columns; c++) {
                out.append(c == 0 ? "" : ",").append(Math.round(2 * random.nextGaussian() * 100) / 100f);
            }
            out.append(']');
        }
        out.append("]\n");
    }
}
