import java.util.Random;

/** Prints one test: {@code Cases KIND N D E M SEED}. */
class Cases {
    public static void main(String[] args) {
        int n = Integer.parseInt(args[1]);
        int d = Integer.parseInt(args[2]);
        int e = Integer.parseInt(args[3]);
        int m = Integer.parseInt(args[4]);
        Random random = new Random(Long.parseLong(args[5]));
        double[][] q = normal(n, d, 1, random);
        double[][] k = normal(n, d, 1, random);
        switch (args[0]) {
            case "near" -> {}
            // all keys lie around one point far out, where every feature is below the smallest double
            case "far" -> {
                for (double[] key : k) {
                    for (int c = 0; c < d; c++) {
                        key[c] += c % 2 == 0 ? 36 : -36;
                    }
                }
                stretch(q, 3);
            }
            // keys of very different length: no two rows of features have the same largest one
            case "spread" -> {
                stretch(q, 4);
                for (double[] key : k) {
                    double length = 4 * random.nextDouble();
                    for (int c = 0; c < d; c++) {
                        key[c] *= length;
                    }
                }
            }
            default -> throw new IllegalArgumentException("unknown kind: " + args[0]);
        }
        StringBuilder out = new StringBuilder();
        print(out, q);
        print(out, k);
        print(out, normal(n, e, 1, random));
        print(out, normal(m, d, 1, random));
        System.out.print(out);
    }

    private static double[][] normal(int rows, int columns, double scale, Random random) {
        double[][] out = new double[rows][columns];
        for (double[] row : out) {
            for (int c = 0; c < columns; c++) {
                row[c] = scale * random.nextGaussian();
            }
        }
        return out;
    }

    private static void stretch(double[][] rows, double scale) {
        for (double[] row : rows) {
            for (int c = 0; c < row.length; c++) {
                row[c] *= scale;
            }
        }
    }

    /** Two digits after the point keep the file short. */
    private static void print(StringBuilder out, double[][] rows) {
        for (int i = 0; i < rows.length; i++) {
            out.append(i == 0 ? "[" : ",");
            for (int c = 0; c < rows[i].length; c++) {
                out.append(c == 0 ? "[" : ",").append(Math.round(rows[i][c] * 100) / 100f);
            }
            out.append(']');
        }
        out.append("]\n");
    }
}
