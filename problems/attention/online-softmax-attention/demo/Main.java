import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * Attention by blocks of keys with a running maximum m, a running sum l and an accumulator, step by step; the same for
 * every block size, with the rescaling and without it; and how many numbers are kept beside the input and the output.
 *
 * <p>Arguments: n keys, d, block, order of the logits (random, rising, falling), sharpness, seed.
 */
class Main {
    static final int QUERIES = 8;

    /** How many doubles the method that was called last has asked for. */
    static long kept;

    public static void main(String[] args) {
        int n = Integer.parseInt(args[0]);
        int d = Integer.parseInt(args[1]);
        int block = Math.min(Integer.parseInt(args[2]), n);
        String order = args[3];
        double sharpness = Double.parseDouble(args[4]);
        long seed = Long.parseLong(args[5]);

        Input input = Input.random(QUERIES, n, d, order, sharpness, new Random(seed));
        double[][] exact = wholeMatrix(input);
        double[][] tiled = tiled(input, block, true, true);
        print("{\"row\":\"agreement\",\"difference\":%s}", largest(exact, tiled));
        for (int size = 1; size <= n; size++) {
            error(size, "rescaled", largest(exact, tiled(input, size, true, false)));
            error(size, "accumulator not rescaled", largest(exact, tiled(input, size, false, false)));
        }
        for (int size = 16; size <= 1024; size *= 2) {
            Input larger = Input.random(size, size, d, order, sharpness, new Random(seed));
            wholeMatrix(larger);
            kept(size, "whole matrix");
            tiled(larger, block, true, false);
            kept(size, "online");
            print("{\"row\":\"progress\",\"done\":%d,\"of\":1024}", size);
        }
    }

    /** All logits first, row by row, then softmax, then the values. */
    static double[][] wholeMatrix(Input x) {
        kept = 0;
        double[][] logits = new double[x.q.length][];
        double[][] output = new double[x.q.length][x.v[0].length];
        for (int i = 0; i < x.q.length; i++) {
            logits[i] = numbers(x.k.length);
            for (int j = 0; j < x.k.length; j++) {
                logits[i][j] = x.logit(i, j);
            }
        }
        for (int i = 0; i < x.q.length; i++) {
            double max = Double.NEGATIVE_INFINITY;
            for (double logit : logits[i]) {
                max = Math.max(max, logit);
            }
            double sum = 0;
            for (int j = 0; j < x.k.length; j++) {
                logits[i][j] = Math.exp(logits[i][j] - max);
                sum += logits[i][j];
            }
            for (int j = 0; j < x.k.length; j++) {
                for (int c = 0; c < output[i].length; c++) {
                    output[i][c] += logits[i][j] / sum * x.v[j][c];
                }
            }
        }
        return output;
    }

    /** Block after block; with rescale false it forgets to scale the accumulator, which is the usual mistake. */
    static double[][] tiled(Input x, int block, boolean rescale, boolean show) {
        kept = 0;
        int n = x.k.length;
        int e = x.v[0].length;
        double[] logits = numbers(block);
        double[] accumulator = numbers(e);
        double[][] output = new double[x.q.length][e];
        for (int i = 0; i < x.q.length; i++) {
            double m = Double.NEGATIVE_INFINITY;
            double l = 0;
            Arrays.fill(accumulator, 0);
            for (int start = 0; start < n; start += block) {
                int end = Math.min(start + block, n);
                double top = m;
                for (int j = start; j < end; j++) {
                    logits[j - start] = x.logit(i, j);
                    top = Math.max(top, logits[j - start]);
                }
                double factor = Math.exp(m - top); // 0 at the first block, 1 if the block does not raise the maximum
                m = top;
                l *= factor;
                for (int c = 0; c < e && rescale; c++) {
                    accumulator[c] *= factor;
                }
                for (int j = start; j < end; j++) {
                    double weight = Math.exp(logits[j - start] - m);
                    l += weight;
                    for (int c = 0; c < e; c++) {
                        accumulator[c] += weight * x.v[j][c];
                    }
                }
                if (show) {
                    show(x, i, start / block + 1, end, m, l, factor, accumulator[0]);
                }
            }
            for (int c = 0; c < e; c++) {
                output[i][c] = accumulator[c] / l;
            }
        }
        return output;
    }

    /** What is known of row i after a step. The weights of all keys so far are relative to the maximum so far. */
    static void show(Input x, int i, int step, int end, double m, double l, double factor, double accumulator) {
        print(
                "{\"row\":\"state\",\"step\":%d,\"query\":%d,\"m\":%s,\"l\":%s,\"factor\":%s,\"accumulator\":%s,\"output\":%s}",
                step, i, m, l, factor, accumulator, accumulator / l);
        for (int j = 0; j < end; j++) {
            print(
                    "{\"row\":\"tile\",\"step\":%d,\"query\":%d,\"key\":%d,\"weight\":%s}",
                    step, i, j, Math.exp(x.logit(i, j) - m));
        }
    }

    /** Nothing at all is printed as null, for zero has no place on a logarithmic axis. */
    static void error(int block, String way, double error) {
        Object shown = error == 0 ? "null" : error;
        print("{\"row\":\"block\",\"block\":%d,\"way\":\"%s\",\"error\":%s}", block, way, shown);
    }

    static void kept(int n, String way) {
        print("{\"row\":\"memory\",\"n\":%d,\"way\":\"%s\",\"kept\":%d}", n, way, kept);
    }

    /** An array that is counted. */
    static double[] numbers(int length) {
        kept += length;
        return new double[length];
    }

    /** Shapes: q [queries, d], k [keys, d], v [keys, d]. */
    record Input(double[][] q, double[][] k, double[][] v) {
        static Input random(int queries, int keys, int d, String order, double sharpness, Random random) {
            double[][] q = normal(queries, d, random);
            double[][] k = normal(keys, d, random);
            for (double[] query : q) {
                for (int c = 0; c < d; c++) {
                    query[c] *= sharpness;
                }
                if (!order.equals("random")) {
                    query[0] = sharpness * (1 + Math.abs(query[0])); // positive, so that k[j][0] decides
                }
            }
            for (int j = 0; j < keys && !order.equals("random"); j++) {
                double place = 4.0 * Math.sqrt(d) * j / keys;
                k[j][0] = order.equals("rising") ? place : -place;
            }
            return new Input(q, k, normal(keys, d, random));
        }

        private static double[][] normal(int rows, int columns, Random random) {
            double[][] matrix = new double[rows][columns];
            for (double[] row : matrix) {
                for (int c = 0; c < columns; c++) {
                    row[c] = random.nextGaussian();
                }
            }
            return matrix;
        }

        double logit(int i, int j) {
            double sum = 0;
            for (int c = 0; c < q[i].length; c++) {
                sum += q[i][c] * k[j][c];
            }
            return sum / Math.sqrt(q[i].length);
        }
    }

    static double largest(double[][] a, double[][] b) {
        double largest = 0;
        for (int i = 0; i < a.length; i++) {
            for (int c = 0; c < a[i].length; c++) {
                largest = Math.max(largest, Math.abs(a[i][c] - b[i][c]));
            }
        }
        return largest;
    }

    /** One row of JSON; what is not a finite number becomes null. */
    static void print(String format, Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Double x && !Double.isFinite(x)) {
                values[i] = "null";
            }
        }
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
