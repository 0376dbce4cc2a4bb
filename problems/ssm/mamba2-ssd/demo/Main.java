import java.util.Random;

// State space duality (Mamba-2, Dao & Gu 2024): one layer as a recurrence, as a masked matrix, and in blocks that use
// the matrix inside and the recurrence between. It counts multiplications and steps, measures the rank of what lies
// below the blocks, and shows what happens if e is raised before the mask.
// Arguments: n (tokens), states (N), block (length of the blocks drawn), steep (mean of -a), seed.
class Main {
    static final int COLUMNS = 4; // P, the width of a head
    static long products; // multiplications since the counter was reset

    public static void main(String[] args) {
        int n = Integer.parseInt(args[0]);
        int states = Integer.parseInt(args[1]);
        int block = Math.min(n, Integer.parseInt(args[2]));
        double steep = Double.parseDouble(args[3]);
        Random random = new Random(Long.parseLong(args[4]));
        double[] a = new double[n]; // logarithms of the decays
        for (int t = 0; t < n; t++) {
            a[t] = steep * Math.log(1 - random.nextDouble());
        }
        double[][] b = gaussian(random, n, states);
        double[][] c = gaussian(random, n, states);
        double[][] x = gaussian(random, n, COLUMNS);

        double[][] matrix = matrix(a, b, c);
        for (int t = 0; t < n; t++) {
            for (int s = 0; s <= t; s++) {
                boolean stored = t / block == s / block; // the blocks build only this part of the matrix
                print(
                        "matrix",
                        "t",
                        t,
                        "s",
                        s,
                        "entry",
                        matrix[t][s],
                        "decay",
                        stored ? Math.exp(sum(a, s + 1, t)) : null);
            }
        }
        print("rank", "largest", rankBelow(matrix, block), "states", states);

        products = 0;
        double[][] loop = loop(a, b, c, x);
        long loopProducts = products;
        products = 0;
        double largest = difference(loop, dense(a, b, c, x));
        long denseProducts = products;
        for (int length = 1; length <= n; length++) {
            products = 0;
            double here = difference(loop, blocks(a, b, c, x, length, false));
            largest = Math.max(largest, here);
            print("cost", "block", length, "blocks", products, "loop", loopProducts, "matrix", denseProducts);
        }
        for (double other : new double[] {1, 10, 50, 200}) {
            double[] steeper = new double[n];
            java.util.Arrays.setAll(steeper, t -> a[t] / steep * other);
            for (int length = 1; length <= n; length++) {
                print(
                        "mask",
                        "steepness",
                        "\"mean of -a: " + (int) other + "\"",
                        "block",
                        length,
                        "before",
                        lost(blocks(steeper, b, c, x, length, false)),
                        "after",
                        lost(blocks(steeper, b, c, x, length, true)));
            }
        }
        print("agreement", "difference", largest);
        print("waits", "steps", (n + block - 1) / block);
    }

    /** h = e^a h + b xᵀ, y = cᵀ h. Shapes: a [n], b and c [n][N], x and y [n][P]. */
    static double[][] loop(double[] a, double[][] b, double[][] c, double[][] x) {
        double[][] h = new double[b[0].length][COLUMNS];
        double[][] y = new double[a.length][COLUMNS];
        for (int t = 0; t < a.length; t++) {
            for (int i = 0; i < h.length; i++) {
                for (int p = 0; p < COLUMNS; p++) {
                    h[i][p] = Math.exp(a[t]) * h[i][p] + b[t][i] * x[t][p];
                    y[t][p] += c[t][i] * h[i][p];
                    products += 3;
                }
            }
        }
        return y;
    }

    /** exp(segsum a) ⊙ C Bᵀ, lower triangular. */
    static double[][] matrix(double[] a, double[][] b, double[][] c) {
        double[][] m = new double[a.length][a.length];
        for (int t = 0; t < a.length; t++) {
            for (int s = 0; s <= t; s++) {
                m[t][s] = Math.exp(sum(a, s + 1, t)) * dot(c[t], b[s]);
                products++;
            }
        }
        return m;
    }

    static double[][] dense(double[] a, double[][] b, double[][] c, double[][] x) {
        double[][] m = matrix(a, b, c);
        double[][] y = new double[a.length][COLUMNS];
        for (int t = 0; t < a.length; t++) {
            for (int s = 0; s <= t; s++) {
                add(y[t], m[t][s], x[s]);
            }
        }
        return y;
    }

    /** The four steps. With maskLate, e is raised for all pairs of a block and the upper half multiplied by zero. */
    static double[][] blocks(double[] a, double[][] b, double[][] c, double[][] x, int length, boolean maskLate) {
        int n = a.length;
        double[][] y = new double[n][COLUMNS];
        double[][] h = new double[b[0].length][COLUMNS];
        for (int from = 0; from < n; from += length) {
            int to = Math.min(n, from + length);
            double[] total = new double[to - from];
            for (int t = from; t < to; t++) {
                total[t - from] = (t == from ? 0 : total[t - from - 1]) + a[t];
            }
            double[][] added = new double[h.length][COLUMNS];
            for (int t = from; t < to; t++) {
                // 1. the matrix within the block
                for (int s = from; s < (maskLate ? to : t + 1); s++) {
                    double decay = Math.exp(total[t - from] - total[s - from]) * (s <= t ? 1 : 0);
                    products++;
                    add(y[t], decay * dot(c[t], b[s]), x[s]);
                }
                // 4. what the state before the block contributes
                double decay = Math.exp(total[t - from]);
                for (int i = 0; i < h.length; i++) {
                    add(y[t], c[t][i] * decay, h[i]);
                    products++;
                }
                // 2. what the block adds to the state
                decay = Math.exp(total[to - from - 1] - total[t - from]);
                for (int i = 0; i < h.length; i++) {
                    add(added[i], b[t][i] * decay, x[t]);
                    products++;
                }
            }
            // 3. from block to block
            for (int i = 0; i < h.length; i++) {
                add(added[i], Math.exp(total[to - from - 1]), h[i]);
            }
            h = added;
        }
        return y;
    }

    /** The largest numerical rank of the rectangle below and left of a block's border, over all borders. */
    static int rankBelow(double[][] matrix, int block) {
        int largest = 0;
        for (int border = block; border < matrix.length; border += block) {
            double[][] part = new double[matrix.length - border][];
            for (int t = border; t < matrix.length; t++) {
                part[t - border] = java.util.Arrays.copyOf(matrix[t], border);
            }
            largest = Math.max(largest, rank(part));
        }
        return largest;
    }

    /** By elimination with full pivoting; a pivot below 1e-12 of the first one counts as zero. */
    static int rank(double[][] m) {
        double first = 0;
        for (int rank = 0; ; rank++) {
            int row = -1;
            int column = -1;
            double pivot = 0;
            for (int i = rank; i < m.length; i++) {
                for (int j = 0; j < m[i].length; j++) {
                    if (Math.abs(m[i][j]) > pivot) {
                        pivot = Math.abs(m[i][j]);
                        row = i;
                        column = j;
                    }
                }
            }
            first = Math.max(first, pivot);
            if (row < 0 || pivot <= 1e-12 * first) {
                return rank;
            }
            double[] swap = m[rank];
            m[rank] = m[row];
            m[row] = swap;
            for (int i = rank + 1; i < m.length; i++) {
                double factor = m[i][column] / m[rank][column];
                for (int j = 0; j < m[i].length; j++) {
                    m[i][j] = j == column ? 0 : m[i][j] - factor * m[rank][j];
                }
            }
        }
    }

    static double sum(double[] a, int from, int to) {
        double sum = 0;
        for (int r = from; r <= to; r++) {
            sum += a[r];
        }
        return sum;
    }

    static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        products += x.length;
        return sum;
    }

    static void add(double[] to, double factor, double[] x) {
        for (int i = 0; i < x.length; i++) {
            to[i] += factor * x[i];
        }
        products += x.length;
    }

    static double lost(double[][] y) {
        double lost = 0;
        for (double[] row : y) {
            for (double value : row) {
                lost += Double.isFinite(value) ? 0 : 1.0 / (y.length * COLUMNS);
            }
        }
        return lost;
    }

    static double difference(double[][] x, double[][] y) {
        double largest = 0;
        for (int t = 0; t < x.length; t++) {
            for (int p = 0; p < COLUMNS; p++) {
                largest = Math.max(largest, Math.abs(x[t][p] - y[t][p]));
            }
        }
        return largest;
    }

    static double[][] gaussian(Random random, int rows, int columns) {
        double[][] values = new double[rows][columns];
        for (double[] row : values) {
            java.util.Arrays.setAll(row, i -> random.nextGaussian());
        }
        return values;
    }

    static void print(String row, Object... fields) {
        StringBuilder line = new StringBuilder("{\"row\":\"" + row + "\"");
        for (int i = 0; i < fields.length; i += 2) {
            boolean missing = fields[i + 1] instanceof Double x && !Double.isFinite(x);
            line.append(",\"").append(fields[i]).append("\":").append(missing ? null : fields[i + 1]);
        }
        System.out.println(line.append('}'));
    }
}
