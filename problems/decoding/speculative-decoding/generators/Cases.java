import java.util.Random;

/**
 * Prints one test: {@code Cases KIND VOCABULARY NODES SPREAD SHARPNESS SEED}. A node's parent is one of the SPREAD
 * places before it, and its token is mostly drawn from its parent's row. Probabilities are multiples of 2^-16 and the
 * random numbers odd multiples of 2^-17: all products and sums are exact, and no comparison is a tie.
 */
class Cases {
    private static final int ONE = 1 << 16;

    private static int[] parents;
    private static int[] tokens;
    private static int[][] p;
    private static int[] u;

    public static void main(String[] args) {
        String kind = args[0];
        int vocabulary = Integer.parseInt(args[1]);
        int nodes = Integer.parseInt(args[2]);
        int spread = Integer.parseInt(args[3]);
        int sharpness = Integer.parseInt(args[4]);
        Random random = new Random(Long.parseLong(args[5]));
        parents = new int[nodes];
        tokens = new int[nodes];
        p = new int[nodes + 1][];
        u = new int[nodes + 1];
        for (int i = 0; i <= nodes; i++) {
            p[i] = row(vocabulary, sharpness, random);
            u[i] = 2 * random.nextInt(ONE) + 1;
        }
        switch (kind) {
            case "tree" -> tree(spread, random);
            case "star" -> star(random);
            case "sure" -> sure(spread, random);
            default -> throw new IllegalArgumentException("unknown kind: " + kind);
        }
        print();
    }

    private static void tree(int spread, Random random) {
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i - 1 - random.nextInt(Math.min(i + 1, spread));
            int[] row = p[parents[i] + 1];
            tokens[i] = random.nextInt(20) == 0 ? random.nextInt(row.length) : draw(row, random);
        }
    }

    /** All guesses are refused: half of what may follow the text is never guessed, and u is above a half. */
    private static void star(Random random) {
        for (int x = 0; x + 1 < p[0].length; x += 2) {
            int moved = (p[0][x] + 1) / 2;
            p[0][x] -= moved;
            p[0][x + 1] += moved;
        }
        for (int i = 0; i < parents.length; i++) {
            parents[i] = -1;
            tokens[i] = random.nextInt(p[0].length / 2) * 2;
        }
        for (int i = 0; i < u.length; i++) {
            u[i] = ONE + u[i] / 4 * 2 + 1;
        }
    }

    /** The longest path is accepted: its tokens have half of the probability or more, and u is below a half. */
    private static void sure(int spread, Random random) {
        for (int i = 0; i < parents.length; i++) {
            // every SPREAD-th node continues the path; those after it are its siblings and come too late
            parents[i] = i < spread ? -1 : i / spread * spread - spread;
            int[] row = p[parents[i] + 1];
            tokens[i] = random.nextInt(row.length);
            if (i % spread == 0) {
                for (int x = 0; x < row.length; x++) {
                    int moved = (row[x] + 1) / 2;
                    row[x] -= moved;
                    row[tokens[i]] += moved;
                }
            }
        }
        for (int i = 0; i < u.length; i++) {
            u[i] = u[i] / 4 * 2 + 1;
        }
    }

    /** Weights that add up to ONE, some of them zero; the larger the sharpness, the more is on a few. */
    private static int[] row(int vocabulary, int sharpness, Random random) {
        double[] weights = new double[vocabulary];
        double sum = 0;
        for (int x = 0; x < vocabulary; x++) {
            weights[x] = random.nextInt(5) == 0 ? 0 : Math.pow(-Math.log(1 - random.nextDouble()), sharpness);
            sum += weights[x];
        }
        int[] row = new int[vocabulary];
        int left = ONE;
        for (int x = 0; x < vocabulary && sum > 0; x++) {
            row[x] = (int) (weights[x] / sum * ONE);
            left -= row[x];
        }
        row[random.nextInt(vocabulary)] += left;
        return row;
    }

    private static int draw(int[] row, Random random) {
        int point = random.nextInt(ONE);
        int x = 0;
        while (point >= row[x]) {
            point -= row[x++];
        }
        return x;
    }

    private static void print() {
        StringBuilder out = new StringBuilder();
        print(out, parents);
        print(out, tokens);
        out.append('[');
        for (int i = 0; i < p.length; i++) {
            out.append(i > 0 ? "," : "");
            for (int x = 0; x < p[i].length; x++) {
                out.append(x > 0 ? "," : "[").append(p[i][x] == 0 ? "0" : p[i][x] / (double) ONE);
            }
            out.append(']');
        }
        out.append("]\n");
        for (int i = 0; i < u.length; i++) {
            out.append(i > 0 ? "," : "[").append(u[i] / (2.0 * ONE));
        }
        System.out.print(out.append("]\n"));
    }

    private static void print(StringBuilder out, int[] numbers) {
        out.append('[');
        for (int i = 0; i < numbers.length; i++) {
            out.append(i > 0 ? "," : "").append(numbers[i]);
        }
        out.append("]\n");
    }
}
