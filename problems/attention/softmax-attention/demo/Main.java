import java.util.Locale;
import java.util.Random;

/**
 * Softmax attention on random queries, keys and values. It prints the matrix of weights, what an edit of one position
 * does to the outputs of all others, how softmax fares with and without subtracting the maximum as the logits grow, and
 * how far three ways to compute the same attention differ.
 *
 * <p>Arguments: n, d, sharpness (a factor on the logits), causal, edited position, seed.
 */
class Main {
    public static void main(String[] args) {
        int n = Integer.parseInt(args[0]);
        int d = Integer.parseInt(args[1]);
        double sharpness = Double.parseDouble(args[2]);
        boolean causal = Boolean.parseBoolean(args[3]);
        int edited = Math.min(Integer.parseInt(args[4]), n - 1);
        Random random = new Random(Long.parseLong(args[5]));
        double[][] q = normal(n, d, sharpness, random);
        double[][] k = normal(n, d, 1, random);
        double[][] v = normal(n, d, 1, random);

        double[][] weights = weights(q, k, causal);
        double worstSum = 0;
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int j = 0; j < n; j++) {
                sum += weights[i][j];
                if (j <= i || !causal) {
                    print("{\"row\":\"weight\",\"i\":%d,\"j\":%d,\"weight\":%s}", i, j, weights[i][j]);
                }
            }
            worstSum = Math.max(worstSum, Math.abs(sum - 1));
        }
        print("{\"row\":\"sums\",\"worst\":%s}", worstSum);

        double[][] output = multiply(weights, v);
        double difference =
                Math.max(largest(output, onePass(q, k, v, causal)), largest(output, backwards(q, k, v, causal)));
        print("{\"row\":\"agreement\",\"difference\":%s}", difference);

        edit(q, k, v, edited, causal, random);
        logits(n, random);
    }

    /** Gives one position another query, key and value, and compares the outputs before and after. */
    static void edit(double[][] q, double[][] k, double[][] v, int edited, boolean causal, Random random) {
        int n = q.length;
        double[][] before = multiply(weights(q, k, causal), v);
        double[][] beforeLate = multiply(maskedTooLate(q, k), v);
        q[edited] = normal(1, q[0].length, 1, random)[0];
        k[edited] = normal(1, q[0].length, 1, random)[0];
        v[edited] = normal(1, q[0].length, 1, random)[0];
        double[][] after = multiply(weights(q, k, causal), v);
        double[][] afterLate = multiply(maskedTooLate(q, k), v);
        for (int i = 0; i < n; i++) {
            change(causal ? "causal" : "sees all", i, largest(before[i], after[i]));
            change("masked after softmax", i, largest(beforeLate[i], afterLate[i]));
        }
    }

    /** No change at all is printed as null, for zero has no place on a logarithmic axis. */
    static void change(String mask, int i, double change) {
        Object shown = change == 0 ? "null" : change;
        print("{\"row\":\"edit\",\"mask\":\"%s\",\"i\":%d,\"change\":%s}", mask, i, shown);
    }

    /** The same logits, larger and larger: the weight of the largest one, both ways. */
    static void logits(int n, Random random) {
        double[] unit = normal(1, n, 1, random)[0];
        for (int half = 0; half <= 12; half++) {
            double scale = Math.pow(10, half / 2.0);
            double max = Double.NEGATIVE_INFINITY;
            for (double logit : unit) {
                max = Math.max(max, scale * logit);
            }
            double naive = 0;
            double shifted = 0;
            for (double logit : unit) {
                naive += Math.exp(scale * logit);
                shifted += Math.exp(scale * logit - max);
            }
            print("{\"row\":\"logits\",\"scale\":%s,\"way\":\"naive\",\"top\":%s}", scale, Math.exp(max) / naive);
            print("{\"row\":\"logits\",\"scale\":%s,\"way\":\"maximum subtracted\",\"top\":%s}", scale, 1 / shifted);
        }
    }

    /** Softmax of each row; what may not be seen is left out before the maximum is taken. */
    static double[][] weights(double[][] q, double[][] k, boolean causal) {
        double[][] weights = new double[q.length][k.length];
        for (int i = 0; i < q.length; i++) {
            int visible = causal ? i + 1 : k.length;
            double max = Double.NEGATIVE_INFINITY;
            for (int j = 0; j < visible; j++) {
                weights[i][j] = logit(q[i], k[j]);
                max = Math.max(max, weights[i][j]);
            }
            double sum = 0;
            for (int j = 0; j < visible; j++) {
                weights[i][j] = Math.exp(weights[i][j] - max);
                sum += weights[i][j];
            }
            for (int j = 0; j < visible; j++) {
                weights[i][j] /= sum;
            }
        }
        return weights;
    }

    /** The mistake: softmax over all keys, and zeros for the future afterwards. */
    static double[][] maskedTooLate(double[][] q, double[][] k) {
        double[][] weights = weights(q, k, false);
        for (int i = 0; i < q.length; i++) {
            for (int j = i + 1; j < q.length; j++) {
                weights[i][j] = 0;
            }
        }
        return weights;
    }

    /** A running maximum; when it rises, what was summed before is scaled down. */
    static double[][] onePass(double[][] q, double[][] k, double[][] v, boolean causal) {
        int n = q.length;
        double[][] output = new double[n][v[0].length];
        for (int i = 0; i < n; i++) {
            double max = Double.NEGATIVE_INFINITY;
            double sum = 0;
            for (int j = 0; j < n && (j <= i || !causal); j++) {
                double s = logit(q[i], k[j]);
                double top = Math.max(max, s);
                double shrink = Math.exp(max - top);
                double weight = Math.exp(s - top);
                sum = shrink * sum + weight;
                for (int c = 0; c < v[0].length; c++) {
                    output[i][c] = shrink * output[i][c] + weight * v[j][c];
                }
                max = top;
            }
            for (int c = 0; c < v[0].length; c++) {
                output[i][c] /= sum;
            }
        }
        return output;
    }

    /** The pairs of keys and values in reverse order: attention does not care about their order. */
    static double[][] backwards(double[][] q, double[][] k, double[][] v, boolean causal) {
        int n = q.length;
        double[][] output = new double[n][];
        for (int i = 0; i < n; i++) {
            int visible = causal ? i + 1 : n;
            double[][] keys = new double[visible][];
            double[][] values = new double[visible][];
            for (int j = 0; j < visible; j++) {
                keys[j] = k[visible - 1 - j];
                values[j] = v[visible - 1 - j];
            }
            output[i] = multiply(weights(new double[][] {q[i]}, keys, false), values)[0];
        }
        return output;
    }

    static double logit(double[] query, double[] key) {
        double sum = 0;
        for (int c = 0; c < query.length; c++) {
            sum += query[c] * key[c];
        }
        return sum / Math.sqrt(query.length);
    }

    static double[][] multiply(double[][] a, double[][] b) {
        double[][] product = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b.length; j++) {
                for (int c = 0; c < b[0].length; c++) {
                    product[i][c] += a[i][j] * b[j][c];
                }
            }
        }
        return product;
    }

    static double[][] normal(int rows, int columns, double factor, Random random) {
        double[][] matrix = new double[rows][columns];
        for (double[] row : matrix) {
            for (int c = 0; c < columns; c++) {
                row[c] = factor * random.nextGaussian();
            }
        }
        return matrix;
    }

    static double largest(double[][] a, double[][] b) {
        double largest = 0;
        for (int i = 0; i < a.length; i++) {
            largest = Math.max(largest, largest(a[i], b[i]));
        }
        return largest;
    }

    static double largest(double[] a, double[] b) {
        double largest = 0;
        for (int c = 0; c < a.length; c++) {
            largest = Math.max(largest, Math.abs(a[c] - b[c]));
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
