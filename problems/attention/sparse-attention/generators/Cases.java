import java.util.Random;

/** Prints one test: {@code Cases KIND N D E WINDOW STRIDE SEED}; the kind root takes √N for both, whatever is given. */
class Cases {
    public static void main(String[] args) {
        int n = Integer.parseInt(args[1]);
        int d = Integer.parseInt(args[2]);
        int e = Integer.parseInt(args[3]);
        String window = args[4];
        String stride = args[5];
        Random random = new Random(Long.parseLong(args[6]));
        float[][] q = normal(n, d, random);
        float[][] k = normal(n, d, random);
        float[][] v = normal(n, e, random);
        switch (args[0]) {
            case "plain" -> {}
            case "root" -> window = stride = Long.toString(Math.round(Math.sqrt(n)));
            case "huge" -> {
                scale(q, 100);
                scale(k, 100);
            }
            // the later a key, the larger its logit: what must not be seen outweighs what may be seen
            case "rising" -> {
                for (int i = 0; i < n; i++) {
                    q[i][0] = 5;
                    k[i][0] = i;
                }
            }
            default -> throw new IllegalArgumentException("unknown kind: " + args[0]);
        }
        System.out.print(json(q) + json(k) + json(v) + window + "\n" + stride + "\n");
    }

    /** Normal, with three decimals. */
    private static float[][] normal(int rows, int columns, Random random) {
        float[][] matrix = new float[rows][columns];
        for (float[] row : matrix) {
            for (int c = 0; c < columns; c++) {
                row[c] = Math.round(random.nextGaussian() * 1000) / 1000f;
            }
        }
        return matrix;
    }

    private static void scale(float[][] matrix, float factor) {
        for (float[] row : matrix) {
            for (int c = 0; c < row.length; c++) {
                row[c] *= factor;
            }
        }
    }

    private static String json(float[][] matrix) {
        StringBuilder line = new StringBuilder("[");
        for (float[] row : matrix) {
            line.append(line.length() == 1 ? "[" : ",[");
            for (int c = 0; c < row.length; c++) {
                line.append(c == 0 ? "" : ",").append(row[c]);
            }
            line.append(']');
        }
        return line.append("]\n").toString();
    }
}
