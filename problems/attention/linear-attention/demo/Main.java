import java.util.Random;

/**
 * Linear attention (elu + 1) three times: parallel, recurrent and chunkwise. Shows that they agree, how the recurrent
 * state fills, how far the result is from softmax attention, and what each form costs.
 *
 * <p>Arguments: n d chunk causal scale seed. Shapes: q, k, v and every result are n rows of d numbers.
 */
class Main {
    private static long products; // multiplications of the form that runs
    private static long kept; // numbers in its weights or its state

    public static void main(String[] args) {
        int n = Integer.parseInt(args[0]);
        int d = Integer.parseInt(args[1]);
        int chunk = Integer.parseInt(args[2]);
        boolean causal = Boolean.parseBoolean(args[3]);
        double scale = Double.parseDouble(args[4]);
        long seed = Long.parseLong(args[5]);
        Random random = new Random(seed);
        double[][] q = normal(n, d, scale, random);
        double[][] k = normal(n, d, scale, random);
        double[][] v = normal(n, d, 1, random);

        double[][] parallel = parallel(q, k, v, causal);
        double[][] recurrent = recurrent(q, k, v, causal, true);
        double[][] chunkwise = chunkwise(q, k, v, causal, chunk);
        System.out.printf(
                "{\"row\":\"agreement\",\"difference\":%s}%n",
                Math.max(difference(parallel, recurrent), difference(parallel, chunkwise)));
        System.out.printf("{\"row\":\"held\",\"state\":%d,\"matrix\":%d}%n", d * (d + 1), (long) n * n);

        for (int step = 0; step <= 15; step++) {
            error("error", Math.min(n, 256), d, causal, step * 0.2, seed);
        }
        error("chosen", Math.min(n, 256), d, causal, scale, seed);
        for (int size = 16; size <= 1024; size *= 2) {
            double[][] x = normal(size, d, scale, random);
            for (String form : new String[] {"softmax", "parallel", "recurrent", "chunkwise"}) {
                products = 0;
                kept = 0;
                switch (form) {
                    case "softmax" -> softmax(x, x, x, causal);
                    case "parallel" -> parallel(x, x, x, causal);
                    case "recurrent" -> recurrent(x, x, x, causal, false);
                    default -> chunkwise(x, x, x, causal, chunk);
                }
                System.out.printf(
                        "{\"row\":\"cost\",\"n\":%d,\"form\":\"%s\",\"products\":%d,\"kept\":%d}%n",
                        size, form, products, kept);
            }
            System.out.printf("{\"row\":\"progress\",\"done\":%d,\"of\":1024}%n", size);
        }
    }

    /** The same directions at every scale, only longer: how far linear attention is from softmax attention. */
    private static void error(String row, int n, int d, boolean causal, double scale, long seed) {
        Random random = new Random(seed);
        double[][] q = normal(n, d, scale, random);
        double[][] k = normal(n, d, scale, random);
        double[][] v = normal(n, d, 1, random);
        double[][] exact = softmax(q, k, v, causal);
        double[][] linear = parallel(q, k, v, causal);
        double squares = 0;
        double all = 0;
        for (int i = 0; i < v.length; i++) {
            for (int c = 0; c < v[i].length; c++) {
                squares += Math.pow(linear[i][c] - exact[i][c], 2);
                all += Math.pow(exact[i][c], 2);
            }
        }
        System.out.printf("{\"row\":\"%s\",\"scale\":%.1f,\"error\":%.6f}%n", row, scale, Math.sqrt(squares / all));
    }

    // ---- the forms

    /** All weights at once, as a matrix; the mask leaves out j > i. */
    private static double[][] parallel(double[][] q, double[][] k, double[][] v, boolean causal) {
        double[][] fq = phi(q);
        double[][] fk = phi(k);
        double[][] weights = new double[q.length][q.length];
        for (int i = 0; i < q.length; i++) {
            for (int j = 0; j < (causal ? i + 1 : k.length); j++) {
                weights[i][j] = dot(fq[i], fk[j]);
            }
        }
        return mean(weights, v, causal);
    }

    private static double[][] softmax(double[][] q, double[][] k, double[][] v, boolean causal) {
        double[][] weights = new double[q.length][q.length];
        for (int i = 0; i < q.length; i++) {
            double max = Double.NEGATIVE_INFINITY;
            int sees = causal ? i + 1 : k.length;
            for (int j = 0; j < sees; j++) {
                weights[i][j] = dot(q[i], k[j]) / Math.sqrt(q[i].length);
                max = Math.max(max, weights[i][j]);
            }
            for (int j = 0; j < sees; j++) {
                weights[i][j] = Math.exp(weights[i][j] - max);
            }
        }
        return mean(weights, v, causal);
    }

    private static double[][] mean(double[][] weights, double[][] v, boolean causal) {
        kept += (long) v.length * v.length;
        double[][] sums = new double[v.length][v[0].length + 1];
        for (int i = 0; i < v.length; i++) {
            for (int j = 0; j < (causal ? i + 1 : v.length); j++) {
                add(sums[i], weights[i][j], v[j]);
            }
        }
        return divide(sums);
    }

    /** A chunk of one row: write the key and value of the row into the state, then read with its query. */
    private static double[][] recurrent(double[][] q, double[][] k, double[][] v, boolean causal, boolean show) {
        int n = q.length;
        int d = q[0].length;
        double[][] fq = phi(q);
        double[][] fk = phi(k);
        double[][] state = new double[d][d + 1]; // S, and z as its last column
        double[][] sums = new double[n][d + 1];
        kept += (long) d * (d + 1);
        for (int i = 0; i < n; i++) {
            write(state, fk[i], v[i]);
            if (causal) {
                read(state, fq[i], sums[i]);
            }
            if (show && (i + 1) * 16 / n > i * 16 / n) {
                state(state, i + 1);
            }
        }
        for (int i = 0; i < n && !causal; i++) {
            read(state, fq[i], sums[i]);
        }
        return divide(sums);
    }

    /** The state for what came before the chunk, the masked square of weights for what is inside. */
    private static double[][] chunkwise(double[][] q, double[][] k, double[][] v, boolean causal, int chunk) {
        int n = q.length;
        int d = q[0].length;
        double[][] fq = phi(q);
        double[][] fk = phi(k);
        double[][] state = new double[d][d + 1];
        double[][] sums = new double[n][d + 1];
        kept += (long) d * (d + 1) + (causal ? (long) Math.min(n, chunk) * Math.min(n, chunk) : 0);
        for (int j = 0; j < n && !causal; j++) {
            write(state, fk[j], v[j]);
        }
        for (int from = 0; from < n; from += chunk) {
            int to = Math.min(n, from + chunk);
            for (int i = from; i < to; i++) {
                read(state, fq[i], sums[i]);
                for (int j = from; j <= i && causal; j++) {
                    add(sums[i], dot(fq[i], fk[j]), v[j]);
                }
            }
            for (int j = from; j < to && causal; j++) {
                write(state, fk[j], v[j]);
            }
        }
        return divide(sums);
    }

    private static void write(double[][] state, double[] key, double[] value) {
        for (int r = 0; r < key.length; r++) {
            add(state[r], key[r], value);
        }
    }

    private static void read(double[][] state, double[] query, double[] sum) {
        for (int r = 0; r < query.length; r++) {
            products += sum.length;
            for (int c = 0; c < sum.length; c++) {
                sum[c] += query[r] * state[r][c];
            }
        }
    }

    /** Adds weight * value, and the weight itself in the last place. */
    private static void add(double[] sum, double weight, double[] value) {
        products += value.length;
        for (int c = 0; c < value.length; c++) {
            sum[c] += weight * value[c];
        }
        sum[value.length] += weight;
    }

    private static double dot(double[] a, double[] b) {
        products += a.length;
        double sum = 0;
        for (int c = 0; c < a.length; c++) {
            sum += a[c] * b[c];
        }
        return sum;
    }

    private static double[][] divide(double[][] sums) {
        double[][] out = new double[sums.length][sums[0].length - 1];
        for (int i = 0; i < out.length; i++) {
            for (int c = 0; c < out[i].length; c++) {
                out[i][c] = sums[i][c] / sums[i][out[i].length];
            }
        }
        return out;
    }

    private static double[][] phi(double[][] x) {
        double[][] out = new double[x.length][x[0].length];
        for (int i = 0; i < x.length; i++) {
            for (int c = 0; c < x[i].length; c++) {
                out[i][c] = x[i][c] > 0 ? x[i][c] + 1 : Math.exp(x[i][c]);
            }
        }
        return out;
    }

    private static double[][] normal(int n, int d, double scale, Random random) {
        double[][] out = new double[n][d];
        for (double[] row : out) {
            for (int c = 0; c < d; c++) {
                row[c] = scale * random.nextGaussian();
            }
        }
        return out;
    }

    private static double difference(double[][] a, double[][] b) {
        double largest = 0;
        for (int i = 0; i < a.length; i++) {
            for (int c = 0; c < a[i].length; c++) {
                largest = Math.max(largest, Math.abs(a[i][c] - b[i][c]));
            }
        }
        return largest;
    }

    /** The mean value each feature has remembered: column c of S divided by z. */
    private static void state(double[][] state, int step) {
        int d = state.length;
        for (int r = 0; r < d; r++) {
            for (int c = 0; c < d; c++) {
                System.out.printf(
                        "{\"row\":\"state\",\"step\":%d,\"feature\":%d,\"column\":%d,\"value\":%.3f}%n",
                        step, r, c, state[r][c] / state[r][d]);
            }
        }
    }
}
