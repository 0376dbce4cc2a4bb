import java.util.Random;

/**
 * Prints one test: {@code Cases KIND VOCABULARY DRAFTED SEED}. Probabilities are multiples of 2^-20 and the random
 * numbers odd multiples of 2^-21: all products and sums are exact, and no comparison is a tie.
 */
class Cases {
    private static final int ONE = 1 << 20;

    public static void main(String[] args) {
        String kind = args[0];
        int vocabulary = Integer.parseInt(args[1]);
        int gamma = Integer.parseInt(args[2]);
        Random random = new Random(Long.parseLong(args[3]));
        int[][] p = new int[gamma + 1][];
        int[][] q = new int[gamma][];
        int[] drafted = new int[gamma];
        double[] u = new double[gamma + 1];
        for (int i = 0; i <= gamma; i++) {
            p[i] = row(vocabulary, kind.equals("sparse") ? 0.8 : 0.1, random);
            u[i] = (2 * random.nextInt(ONE) + 1) / (2.0 * ONE);
        }
        for (int i = 0; i < gamma; i++) {
            q[i] = switch (kind) {
                case "unlike", "steady" -> row(vocabulary, 0.1, random);
                case "sparse" -> row(vocabulary, 0.8, random);
                case "alike" -> shifted(p[i], random);
                case "same" -> p[i];
                default -> throw new IllegalArgumentException("unknown kind: " + kind);
            };
            drafted[i] = draw(q[i], random);
        }
        if (kind.equals("steady")) { // the second token is refused, and the last draw ends half-way
            q[0] = p[0];
            drafted[0] = draw(q[0], random);
            p[1][(drafted[1] + 1) % vocabulary] += p[1][drafted[1]];
            p[1][drafted[1]] = 0;
            u[gamma] = (ONE + 1) / (2.0 * ONE);
        }
        StringBuilder out = new StringBuilder();
        print(out, p);
        print(out, q);
        for (int i = 0; i < gamma; i++) {
            out.append(i == 0 ? "[" : ",").append(drafted[i]);
        }
        out.append("]\n");
        for (int i = 0; i <= gamma; i++) {
            out.append(i == 0 ? "[" : ",").append(u[i]);
        }
        System.out.print(out.append("]\n"));
    }

    /** Weights that add up to ONE; about the given share of them is zero. */
    private static int[] row(int vocabulary, double zeros, Random random) {
        double[] weights = new double[vocabulary];
        double sum = 0;
        for (int x = 0; x < vocabulary; x++) {
            weights[x] = random.nextDouble() < zeros ? 0 : -Math.log(1 - random.nextDouble());
            sum += weights[x];
        }
        int[] row = new int[vocabulary];
        int left = ONE;
        for (int x = 0; x < vocabulary; x++) {
            row[x] = (int) (weights[x] / sum * ONE);
            left -= row[x];
        }
        row[random.nextInt(vocabulary)] += left;
        return row;
    }

    /** Moves a little of the mass: most of what is drafted will be accepted. */
    private static int[] shifted(int[] row, Random random) {
        int[] shifted = row.clone();
        for (int x = 1; x < row.length; x++) {
            int amount = Math.min(shifted[x], random.nextInt(ONE / row.length / 8 + 1));
            shifted[x] -= amount;
            shifted[random.nextInt(x)] += amount;
        }
        return shifted;
    }

    private static int draw(int[] row, Random random) {
        int point = random.nextInt(ONE);
        int x = 0;
        while (point >= row[x]) {
            point -= row[x++];
        }
        return x;
    }

    private static void print(StringBuilder out, int[][] rows) {
        out.append('[');
        for (int i = 0; i < rows.length; i++) {
            for (int x = 0; x < rows[i].length; x++) {
                out.append(x > 0 ? "," : i > 0 ? ",[" : "[").append(rows[i][x] == 0 ? "0" : rows[i][x] / (double) ONE);
            }
            out.append(']');
        }
        out.append("]\n");
    }
}
