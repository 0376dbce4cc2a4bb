import java.util.Locale;
import java.util.Random;

/**
 * The strided pattern of the Sparse Transformer: which pairs it keeps and why, how many there are beside the full
 * triangle, in how many steps one position reaches another, and that following the pattern gives the same output as
 * masking the full matrix.
 *
 * <p>Arguments: n, window, stride, seed.
 */
class Main {
    static final int D = 8;

    public static void main(String[] args) {
        int n = Integer.parseInt(args[0]);
        int window = Integer.parseInt(args[1]);
        int stride = Integer.parseInt(args[2]);
        Random random = new Random(Long.parseLong(args[3]));

        int kept = mask(n, window, stride);
        print("{\"row\":\"kept\",\"share\":%s}", kept / (n * (n + 1) / 2.0));

        double[][] q = normal(n, random);
        double[][] k = normal(n, random);
        double[][] v = normal(n, random);
        double difference = largest(masked(q, k, v, window, stride), followed(q, k, v, window, stride));
        print("{\"row\":\"agreement\",\"difference\":%s}", difference);

        hops(n, window, stride);

        for (int size = 16; size <= 4096; size *= 2) {
            int root = (int) Math.round(Math.sqrt(size));
            pairs(size, "full triangle", size * (size + 1L) / 2);
            pairs(size, "sparse, w = s = sqrt n", visited(size, root, root));
            pairs(size, "sparse, w and s as chosen", visited(size, window, stride));
            pairs(size, "n sqrt n", Math.round(size * Math.sqrt(size)));
            print("{\"row\":\"progress\",\"done\":%d,\"of\":4096}", size);
        }
    }

    static boolean local(int i, int j, int window) {
        return j <= i && i - j < window;
    }

    static boolean strided(int i, int j, int stride) {
        return j <= i && (i - j) % stride == 0;
    }

    /** Prints each visible pair with its kind: 1 local, 2 strided, 3 both. */
    static int mask(int n, int window, int stride) {
        int kept = 0;
        String[] names = {"", "local", "strided", "both"};
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                int kind = (local(i, j, window) ? 1 : 0) + (strided(i, j, stride) ? 2 : 0);
                if (kind > 0) {
                    kept++;
                    print("{\"row\":\"mask\",\"i\":%d,\"j\":%d,\"kind\":\"%s\",\"value\":%d}", i, j, names[kind], kind);
                }
            }
        }
        return kept;
    }

    /** The fewest layers after which i knows of j, for all j <= i: breadth first, by products of boolean matrices. */
    static void hops(int n, int window, int stride) {
        int[][] hops = new int[n][n];
        boolean[][] reached = new boolean[n][n];
        for (int i = 0; i < n; i++) {
            reached[i][i] = true;
        }
        for (int layer = 1; layer <= 4; layer++) {
            boolean[][] next = new boolean[n][n];
            for (int i = 0; i < n; i++) {
                for (int between = 0; between <= i; between++) {
                    if (local(i, between, window) || strided(i, between, stride)) {
                        for (int j = 0; j <= between; j++) {
                            next[i][j] |= reached[between][j];
                        }
                    }
                }
                for (int j = 0; j <= i; j++) {
                    if (next[i][j] && hops[i][j] == 0) {
                        hops[i][j] = layer;
                    }
                }
            }
            reached = next;
        }
        int beyondTwo = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                beyondTwo += hops[i][j] == 1 || hops[i][j] == 2 ? 0 : 1;
                Object shown = hops[i][j] == 0 ? "null" : hops[i][j];
                print("{\"row\":\"hops\",\"i\":%d,\"j\":%d,\"hops\":%s}", i, j, shown);
            }
        }
        print("{\"row\":\"far\",\"pairs\":%d}", beyondTwo);
    }

    static void pairs(int n, String pattern, long pairs) {
        print("{\"row\":\"pairs\",\"n\":%d,\"pattern\":\"%s\",\"pairs\":%d}", n, pattern, pairs);
    }

    /** How many keys all queries together meet: counted, as the loops of {@link #followed} go. */
    static long visited(int n, int window, int stride) {
        long visited = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i; j >= 0 && i - j < window; j--) {
                visited++;
            }
            for (int j = i - firstFar(window, stride); j >= 0; j -= stride) {
                visited++;
            }
        }
        return visited;
    }

    /** The least multiple of the stride that is not inside the window. */
    static int firstFar(int window, int stride) {
        return (window + stride - 1) / stride * stride;
    }

    /** Attention along the pattern: only visible keys are touched. */
    static double[][] followed(double[][] q, double[][] k, double[][] v, int window, int stride) {
        double[][] output = new double[q.length][D];
        for (int i = 0; i < q.length; i++) {
            State state = new State(output[i]);
            for (int j = i; j >= 0 && i - j < window; j--) {
                state.see(logit(q[i], k[j]), v[j]);
            }
            for (int j = i - firstFar(window, stride); j >= 0; j -= stride) {
                state.see(logit(q[i], k[j]), v[j]);
            }
            state.finish();
        }
        return output;
    }

    /** The full matrix, with minus infinity where the mask hides. */
    static double[][] masked(double[][] q, double[][] k, double[][] v, int window, int stride) {
        int n = q.length;
        double[][] output = new double[n][D];
        for (int i = 0; i < n; i++) {
            double[] logits = new double[n];
            double max = Double.NEGATIVE_INFINITY;
            for (int j = 0; j < n; j++) {
                boolean visible = local(i, j, window) || strided(i, j, stride);
                logits[j] = visible ? logit(q[i], k[j]) : Double.NEGATIVE_INFINITY;
                max = Math.max(max, logits[j]);
            }
            double sum = 0;
            for (int j = 0; j < n; j++) {
                sum += Math.exp(logits[j] - max);
            }
            for (int j = 0; j < n; j++) {
                for (int c = 0; c < D; c++) {
                    output[i][c] += Math.exp(logits[j] - max) / sum * v[j][c];
                }
            }
        }
        return output;
    }

    /** A softmax that is fed one key at a time: running maximum, running sum, running mean. */
    static class State {
        final double[] mean;
        double max = Double.NEGATIVE_INFINITY;
        double sum;

        State(double[] mean) {
            this.mean = mean;
        }

        void see(double logit, double[] value) {
            double top = Math.max(max, logit);
            double shrink = Math.exp(max - top);
            double weight = Math.exp(logit - top);
            max = top;
            sum = shrink * sum + weight;
            for (int c = 0; c < D; c++) {
                mean[c] = shrink * mean[c] + weight * value[c];
            }
        }

        void finish() {
            for (int c = 0; c < D; c++) {
                mean[c] /= sum;
            }
        }
    }

    static double logit(double[] query, double[] key) {
        double sum = 0;
        for (int c = 0; c < D; c++) {
            sum += query[c] * key[c];
        }
        return sum / Math.sqrt(D);
    }

    static double[][] normal(int rows, Random random) {
        double[][] matrix = new double[rows][D];
        for (double[] row : matrix) {
            for (int c = 0; c < D; c++) {
                row[c] = random.nextGaussian();
            }
        }
        return matrix;
    }

    static double largest(double[][] a, double[][] b) {
        double largest = 0;
        for (int i = 0; i < a.length; i++) {
            for (int c = 0; c < D; c++) {
                largest = Math.max(largest, Math.abs(a[i][c] - b[i][c]));
            }
        }
        return largest;
    }

    static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
