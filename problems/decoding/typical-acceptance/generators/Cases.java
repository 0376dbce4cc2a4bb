import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;

/**
 * Prints one test: {@code Cases KIND VOCABULARY NODES CANDIDATES EPSILON DELTA SEED}. The candidates are paths of one
 * random tree; node i has the token tokens[i], and row i of p says what follows it. No probability is so close to its
 * threshold that rounding could decide.
 */
class Cases {
    public static void main(String[] args) {
        int vocabulary = Integer.parseInt(args[1]);
        int nodes = Integer.parseInt(args[2]);
        double epsilon = Double.parseDouble(args[4]);
        double delta = Double.parseDouble(args[5]);
        Random random = new Random(Long.parseLong(args[6]));
        double[][] p = new double[nodes][];
        int[] parents = new int[nodes];
        int[] tokens = new int[nodes];
        tokens[0] = random.nextInt(vocabulary);
        for (int i = 0; i < nodes; i++) {
            p[i] = row(args[0], vocabulary, random);
            if (i > 0) {
                parents[i] = random.nextInt(Math.max(0, i - 6), i);
                double[] row = p[parents[i]];
                double threshold = threshold(row, epsilon, delta);
                do {
                    tokens[i] = token(row, threshold, random);
                } while (Math.abs(row[tokens[i]] - threshold) < 1e-7);
            }
        }
        StringJoiner rows = new StringJoiner(",", "[", "]");
        StringJoiner candidates = new StringJoiner(",", "[", "]");
        for (int c = 0; c < Integer.parseInt(args[3]); c++) {
            List<Integer> path = new ArrayList<>();
            List<Integer> words = new ArrayList<>();
            for (int node = random.nextInt(nodes); ; node = parents[node]) {
                path.addFirst(node);
                words.addFirst(tokens[node]);
                if (node == 0) {
                    break;
                }
            }
            path.removeLast();
            rows.add(path.toString().replace(" ", ""));
            candidates.add(words.toString().replace(" ", ""));
        }
        StringJoiner all = new StringJoiner(",", "[", "]");
        for (double[] row : p) {
            StringJoiner line = new StringJoiner(",", "[", "]");
            for (double value : row) {
                line.add(value == 0 ? "0" : Double.toString(value));
            }
            all.add(line.toString());
        }
        System.out.print(all + "\n" + rows + "\n" + candidates + "\n" + epsilon + "\n" + delta + "\n");
    }

    private static double[] row(String kind, int vocabulary, Random random) {
        double sharpness = switch (kind) {
            case "flat" -> 1 + random.nextDouble();
            case "peaked" -> 4 + 4 * random.nextDouble();
            case "mixed", "zeros" -> 1 + 5 * random.nextDouble();
            default -> throw new IllegalArgumentException("unknown kind: " + kind);
        };
        double[] row = new double[vocabulary];
        double sum = 0;
        for (int x = 0; x < vocabulary; x++) {
            boolean zero = kind.equals("zeros") && random.nextInt(4) > 0;
            row[x] = zero ? 0 : Math.exp(sharpness * random.nextGaussian());
            sum += row[x];
        }
        for (int x = 0; x < vocabulary; x++) {
            row[x] = Math.round(row[x] / sum * 1e9) / 1e9;
            if (row[x] == 0 && !kind.equals("zeros")) {
                row[x] = 1e-9;
            }
        }
        return row;
    }

    /** Mostly one of the tokens around the threshold, so that small mistakes in it show; else the likeliest, or any. */
    private static int token(double[] row, double threshold, Random random) {
        int choice = random.nextInt(row.length);
        int kind = random.nextInt(8);
        for (int x = 0; x < row.length && kind > 0; x++) {
            boolean nearer = Math.abs(Math.log(row[x] / threshold)) < Math.abs(Math.log(row[choice] / threshold));
            if (kind < 4 ? row[x] > row[choice] : nearer) {
                choice = x;
            }
        }
        return choice;
    }

    private static double threshold(double[] row, double epsilon, double delta) {
        double entropy = 0;
        for (double value : row) {
            entropy -= value > 0 ? value * Math.log(value) : 0;
        }
        return Math.min(epsilon, delta * Math.exp(-entropy));
    }
}
