import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Two troubles of linear attention and what TransNormer does about them. Gradients by finite differences while the
 * denominator shrinks: linear attention, softmax attention, NormAttention. And how widely each kind of attention
 * spreads its weights over rows whose neighbours are alike.
 *
 * <p>Arguments: n d block size epsilonExponent causal show seed. q, k and v are n rows of d numbers.
 */
class Main {
    private static final String[] KINDS = {"softmax", "linear", "diagonal"};

    public static void main(String[] args) {
        int n = Integer.parseInt(args[0]);
        int d = Integer.parseInt(args[1]);
        int block = Integer.parseInt(args[2]);
        double size = Double.parseDouble(args[3]);
        double epsilon = Math.pow(10, Integer.parseInt(args[4]));
        boolean causal = Boolean.parseBoolean(args[5]);
        Random random = new Random(Long.parseLong(args[7]));

        double[][] x = walk(n, d, random);
        double[][] q = noisy(x, size, random);
        double[][] k = noisy(x, size, random);
        double[][] v = noisy(new double[n][d], 2, random);

        agreement(q, k, v, block, epsilon, causal);
        gradients(v, epsilon, random);
        for (String kind : KINDS) {
            spread(kind, weights(kind, q, k, block, causal), kind.equals(args[6]));
        }
        spread("even", weights("even", q, k, block, causal), false);
    }

    /**
     * Scores with the sum s, in fixed proportions: the Frobenius norm of the derivative of the output by the scores, or
     * for softmax by their logarithms, as s goes to zero.
     */
    private static void gradients(double[][] v, double epsilon, Random random) {
        double[] share = new double[v.length];
        double sum = 0;
        for (int j = 0; j < share.length; j++) {
            share[j] = 0.05 + random.nextDouble();
            sum += share[j];
        }
        double squares = 0;
        for (double[] row : v) {
            squares += dot(row, row);
        }
        double bound = Math.sqrt(squares / epsilon);
        double largest = 0;
        double first = 0;
        double last = 0;
        for (int step = -24; step <= 8; step++) {
            double s = Math.pow(10, step / 4.0);
            double[] scores = new double[share.length];
            double[] logits = new double[share.length];
            for (int j = 0; j < share.length; j++) {
                scores[j] = s * share[j] / sum;
                logits[j] = Math.log(scores[j]);
            }
            double linear = derivative(scores, s * 1e-5, p -> scaled(mean(p, v), 1 / total(p)));
            double norm = derivative(scores, s * 1e-5, p -> norm(mean(p, v), epsilon));
            double softmax = derivative(logits, 1e-5, p -> {
                double[] e = Arrays.stream(p).map(Math::exp).toArray();
                return scaled(mean(e, v), 1 / total(e));
            });
            first = step == -24 ? linear : first;
            last = linear;
            largest = Math.max(largest, norm);
            print(
                    "{'row':'gradient','s':%.6g,'linear':%.6g,'norm':%.6g,'softmax':%.6g,'bound':%.6g}",
                    s, linear, norm, softmax, bound);
            print("{'row':'progress','done':%d,'of':40}", step + 24);
        }
        print("{'row':'slopes','linear':%.4f,'norm':%.4f}", Math.log10(last / first) / 8, largest / bound);
    }

    /** Central differences, one score after the other. */
    private static double derivative(double[] at, double step, UnaryOperator<double[]> function) {
        double squares = 0;
        for (int j = 0; j < at.length; j++) {
            double[] up = at.clone();
            double[] down = at.clone();
            up[j] += step;
            down[j] -= step;
            double[] above = function.apply(up);
            double[] below = function.apply(down);
            for (int c = 0; c < above.length; c++) {
                squares += Math.pow((above[c] - below[c]) / (2 * step), 2);
            }
        }
        return Math.sqrt(squares);
    }

    private static double[][] weights(String kind, double[][] q, double[][] k, int block, boolean causal) {
        int n = q.length;
        double[][] out = new double[n][n];
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int j = 0; j < (causal ? i + 1 : n); j++) {
                double exponential = Math.exp(dot(q[i], k[j]) / Math.sqrt(q[i].length));
                out[i][j] = switch (kind) {
                    case "softmax" -> exponential;
                    case "diagonal" -> i / block == j / block ? exponential : 0;
                    case "linear" -> dot(phi(q[i]), phi(k[j]));
                    default -> 1;
                };
                sum += out[i][j];
            }
            out[i] = scaled(out[i], 1 / sum);
        }
        return out;
    }

    /** e to the entropy of each row of weights: over how many rows it is spread. And mass by distance. */
    private static void spread(String kind, double[][] weights, boolean show) {
        int n = weights.length;
        double[] within = new double[n];
        double mean = 0;
        for (int i = 0; i < n; i++) {
            double entropy = 0;
            double largest = 0;
            for (int j = 0; j < n; j++) {
                double p = weights[i][j];
                entropy -= p > 0 ? p * Math.log(p) : 0;
                largest = Math.max(largest, p);
                for (int distance = Math.abs(i - j); distance < n; distance++) {
                    within[distance] += p / n;
                }
            }
            mean += Math.exp(entropy) / n;
            print("{'row':'entropy','kind':'%s','i':%d,'rows':%.4f}", kind, i, Math.exp(entropy));
            for (int j = 0; j < n && show; j++) {
                print("{'row':'weights','i':%d,'j':%d,'value':%.4f}", i, j, weights[i][j] / largest);
            }
        }
        for (int distance = 0; distance < n; distance++) {
            print("{'row':'locality','kind':'%s','distance':%d,'mass':%.4f}", kind, distance, within[distance]);
        }
        print("{'row':'%s','rows':%.3f}", kind, mean);
    }

    private static void agreement(double[][] q, double[][] k, double[][] v, int block, double epsilon, boolean causal) {
        int n = q.length;
        double[][] masked = weights("diagonal", q, k, block, causal);
        double[][] state = new double[q[0].length][v[0].length];
        for (int j = 0; j < n && !causal; j++) {
            write(state, phi(k[j]), v[j]);
        }
        double largest = 0;
        for (int i = 0; i < n; i++) {
            if (causal) {
                write(state, phi(k[i]), v[i]);
            }
            int from = i / block * block;
            double[] p = new double[n]; // the block alone, in one row of the dense matrix
            double[] all = new double[n];
            for (int j = 0; j < (causal ? i + 1 : n); j++) {
                p[j] = j >= from && j < from + block ? Math.exp(dot(q[i], k[j]) / Math.sqrt(q[i].length)) : 0;
                all[j] = dot(phi(q[i]), phi(k[j]));
            }
            double diagonal = difference(mean(masked[i], v), scaled(mean(p, v), 1 / total(p)));
            double norm = difference(norm(mean(all, v), epsilon), norm(mean(phi(q[i]), state), epsilon));
            largest = Math.max(largest, Math.max(diagonal, norm));
        }
        print("{'row':'agreement','difference':%s}", largest);
    }

    private static void write(double[][] state, double[] key, double[] value) {
        for (int r = 0; r < key.length; r++) {
            for (int c = 0; c < value.length; c++) {
                state[r][c] += key[r] * value[c];
            }
        }
    }

    /** RMSNorm: by the root of the mean square, without subtracting a mean. */
    private static double[] norm(double[] t, double epsilon) {
        return scaled(t, 1 / Math.sqrt(dot(t, t) / t.length + epsilon));
    }

    private static double[] phi(double[] x) {
        return Arrays.stream(x)
                .map(entry -> entry > 0 ? entry + 1 : Math.exp(entry))
                .toArray();
    }

    /** Rows that change slowly: each is nine tenths of the one before, and something new. */
    private static double[][] walk(int n, int d, Random random) {
        double[][] x = new double[n][d];
        for (int i = 0; i < n; i++) {
            for (int c = 0; c < d; c++) {
                double old = i == 0 ? random.nextGaussian() : x[i - 1][c];
                x[i][c] = 0.9 * old + Math.sqrt(0.19) * random.nextGaussian();
            }
        }
        return x;
    }

    private static double[][] noisy(double[][] x, double size, Random random) {
        double[][] out = new double[x.length][x[0].length];
        for (int i = 0; i < x.length; i++) {
            for (int c = 0; c < out[i].length; c++) {
                out[i][c] = size * (x[i][c] + 0.5 * random.nextGaussian());
            }
        }
        return out;
    }

    /** The sum of rows with these weights; a mean where they add up to one. */
    private static double[] mean(double[] weights, double[][] rows) {
        double[] out = new double[rows[0].length];
        for (int j = 0; j < weights.length; j++) {
            for (int c = 0; c < out.length; c++) {
                out[c] += weights[j] * rows[j][c];
            }
        }
        return out;
    }

    private static double[] scaled(double[] x, double factor) {
        return Arrays.stream(x).map(entry -> entry * factor).toArray();
    }

    private static double total(double[] x) {
        return Arrays.stream(x).sum();
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int c = 0; c < a.length; c++) {
            sum += a[c] * b[c];
        }
        return sum;
    }

    /** One row, written with ' for the quotes of JSON. */
    private static void print(String format, Object... values) {
        System.out.println(format.replace('\'', '"').formatted(values));
    }

    private static double difference(double[] a, double[] b) {
        double largest = 0;
        for (int c = 0; c < a.length; c++) {
            largest = Math.max(largest, Math.abs(a[c] - b[c]));
        }
        return largest;
    }
}
