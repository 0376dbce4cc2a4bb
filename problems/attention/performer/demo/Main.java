import java.util.Random;

/**
 * FAVOR+: the kernel exp(x.y) as a mean of random features. Measures its error against the number m of random vectors,
 * with 95% confidence intervals, beside the published formula, for positive features with independent or orthogonal
 * vectors and for trigonometric features; and shows elu(x) + 1 beside exp(x).
 *
 * <p>Arguments: d norm angle features draws seed. x and y have d numbers, the length norm and this angle between them.
 */
class Main {
    private static Random random;

    public static void main(String[] args) {
        int d = Integer.parseInt(args[0]);
        double norm = Double.parseDouble(args[1]);
        double angle = Math.toRadians(Double.parseDouble(args[2]));
        String features = args[3];
        int draws = Integer.parseInt(args[4]);
        random = new Random(Long.parseLong(args[5]));

        double[] x = new double[d];
        double[] y = new double[d];
        pair(x, y, norm, angle);
        double kernel = Math.exp(dot(x, y));
        double both = squaredLength(x, y, 1);
        System.out.printf("{\"row\":\"pair\",\"kernel\":%.6f,\"both\":%.4f}%n", kernel, both);

        double formula = 0;
        double measured = 0;
        for (int m = 1; m <= 128; m *= 2) {
            Sample errors = new Sample();
            Sample values = new Sample();
            for (int i = 0; i < draws; i++) {
                double estimate = estimate(x, y, vectors(m, d, features), features);
                values.add(estimate / kernel);
                errors.add((estimate - kernel) * (estimate - kernel));
            }
            formula = formula(x, y, m, features);
            measured = errors.mean();
            row("error", m, errors, formula);
            row("mean", m, values, 1);
            if (m == 1) {
                System.out.printf("{\"row\":\"tail\",\"share\":%.4f}%n", errors.largest / errors.sum);
            }
            progress(m, 256);
        }
        System.out.printf("{\"row\":\"ratio\",\"ratio\":%.4f}%n", measured / formula);
        byLogit(d, norm, draws / 4);
        attention(64, d, Math.min(norm, 2));
        taylor();
        progress(1, 1);
    }

    /** An estimate of exp(x.y) from the given vectors. */
    private static double estimate(double[] x, double[] y, double[][] vectors, String features) {
        double lengths = (dot(x, x) + dot(y, y)) / 2;
        double sum = 0;
        for (double[] w : vectors) {
            sum += features.equals("trigonometric")
                    ? Math.exp(lengths) * Math.cos(dot(w, x) - dot(w, y)) // = cos cos + sin sin: two features
                    : Math.exp(dot(w, x) + dot(w, y) - lengths);
        }
        return sum / vectors.length;
    }

    /** The mean squared error for independent vectors; orthogonal ones are said to have no larger one. */
    private static double formula(double[] x, double[] y, int m, String features) {
        double kernel = Math.exp(dot(x, y));
        double plus = squaredLength(x, y, 1);
        double minus = squaredLength(x, y, -1);
        return features.equals("trigonometric")
                ? Math.exp(plus) / (kernel * kernel) * Math.pow(1 - Math.exp(-minus), 2) / (2 * m)
                : Math.exp(plus) * kernel * kernel * (1 - Math.exp(-plus)) / m;
    }

    /** m normal vectors; orthogonal ones come in blocks of d, each with the length of an independent normal vector. */
    private static double[][] vectors(int m, int d, String features) {
        double[][] w = new double[m][d];
        for (int r = 0; r < m; r++) {
            fill(w[r]);
            if (!features.equals("orthogonal")) {
                continue;
            }
            double length = Math.sqrt(dot(w[r], w[r]));
            for (int earlier = r / d * d; earlier < r; earlier++) {
                double part = dot(w[r], w[earlier]) / dot(w[earlier], w[earlier]);
                for (int c = 0; c < d; c++) {
                    w[r][c] -= part * w[earlier][c];
                }
            }
            double left = Math.sqrt(dot(w[r], w[r]));
            for (int c = 0; c < d; c++) {
                w[r][c] *= length / left; // its length is independent of its direction: still normal by itself
            }
        }
        return w;
    }

    /** The relative error with 32 vectors, from x opposite to y up to x along y: all kinds of features. */
    private static void byLogit(int d, double norm, int draws) {
        double[] x = new double[d];
        double[] y = new double[d];
        for (int degrees = 172; degrees >= 4; degrees -= 12) {
            pair(x, y, norm, Math.toRadians(degrees));
            double kernel = Math.exp(dot(x, y));
            for (String features : new String[] {"independent", "orthogonal", "trigonometric"}) {
                Sample errors = new Sample();
                for (int i = 0; i < draws; i++) {
                    errors.add(Math.pow(estimate(x, y, vectors(32, d, features), features) / kernel - 1, 2));
                }
                System.out.printf(
                        "{\"row\":\"logit\",\"logit\":%.4f,\"features\":\"%s\",\"error\":%.6g}%n",
                        dot(x, y), features, Math.sqrt(errors.mean()));
            }
            progress(172 - degrees + 172, 344);
        }
    }

    /** Attention with the features: every pair of rows weighed by itself, against one state that all rows share. */
    private static void attention(int n, int d, double norm) {
        double[][] w = vectors(128, d, "orthogonal");
        double[][] q = new double[n][w.length];
        double[][] k = new double[n][w.length];
        double[] state = new double[w.length];
        double[] total = new double[w.length];
        double[] v = new double[n];
        double[] exact = new double[n];
        double[][] x = new double[n][d];
        double[][] y = new double[n][d];
        fill(v);
        for (int j = 0; j < n; j++) {
            pair(x[j], y[j], norm, Math.PI * random.nextDouble());
            for (int r = 0; r < w.length; r++) {
                q[j][r] = Math.exp(dot(w[r], x[j]) - norm * norm / 2);
                k[j][r] = Math.exp(dot(w[r], y[j]) - norm * norm / 2);
                state[r] += k[j][r] * v[j];
                total[r] += k[j][r];
            }
        }
        double largest = 0;
        double squares = 0;
        double all = 0;
        for (int i = 0; i < n; i++) {
            double[] sums = new double[4];
            for (int j = 0; j < n; j++) {
                sums[0] += dot(q[i], k[j]) * v[j];
                sums[1] += dot(q[i], k[j]);
                sums[2] += Math.exp(dot(x[i], y[j])) * v[j];
                sums[3] += Math.exp(dot(x[i], y[j]));
            }
            double linear = dot(q[i], state) / dot(q[i], total);
            largest = Math.max(largest, Math.abs(linear - sums[0] / sums[1]));
            exact[i] = sums[2] / sums[3];
            squares += Math.pow(linear - exact[i], 2);
            all += exact[i] * exact[i];
        }
        System.out.printf(
                "{\"row\":\"agreement\",\"difference\":%s,\"softmax\":%.4f}%n", largest, Math.sqrt(squares / all));
    }

    /** elu(x) + 1 is exp(x) where x is not above zero, and its first Taylor polynomial 1 + x elsewhere. */
    private static void taylor() {
        for (int i = -30; i <= 20; i++) {
            double x = i / 10.0;
            curve("exp(x)", x, Math.exp(x));
            curve("elu(x) + 1", x, x > 0 ? x + 1 : Math.exp(x));
            curve("1 + x", x, 1 + x);
        }
    }

    private static void curve(String name, double x, double y) {
        System.out.printf("{\"row\":\"taylor\",\"function\":\"%s\",\"x\":%.1f,\"y\":%.5f}%n", name, x, y);
    }

    private static void row(String row, int m, Sample sample, double formula) {
        double half = 1.96 * sample.deviation() / Math.sqrt(sample.count);
        System.out.printf(
                "{\"row\":\"%s\",\"m\":%d,\"measured\":%.6g,\"low\":%s,\"high\":%.6g,\"formula\":%.6g}%n",
                row,
                m,
                sample.mean(),
                sample.mean() > half ? "%.6g".formatted(sample.mean() - half) : null,
                sample.mean() + half,
                formula);
    }

    private static void progress(int done, int of) {
        System.out.printf("{\"row\":\"progress\",\"done\":%d,\"of\":%d}%n", done, of);
    }

    /** Two random vectors of the same length with the given angle between them. */
    private static void pair(double[] x, double[] y, double norm, double angle) {
        double[][] w = vectors(2, x.length, "orthogonal");
        double first = norm / Math.sqrt(dot(w[0], w[0]));
        double second = norm / Math.sqrt(dot(w[1], w[1]));
        for (int c = 0; c < x.length; c++) {
            x[c] = first * w[0][c];
            y[c] = Math.cos(angle) * x[c] + Math.sin(angle) * second * w[1][c];
        }
    }

    private static void fill(double[] x) {
        for (int c = 0; c < x.length; c++) {
            x[c] = random.nextGaussian();
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int c = 0; c < a.length; c++) {
            sum += a[c] * b[c];
        }
        return sum;
    }

    private static double squaredLength(double[] x, double[] y, int sign) {
        return dot(x, x) + dot(y, y) + 2 * sign * dot(x, y);
    }

    private static class Sample {
        int count;
        double sum;
        double squares;
        double largest;

        void add(double value) {
            count++;
            sum += value;
            squares += value * value;
            largest = Math.max(largest, value);
        }

        double mean() {
            return sum / count;
        }

        double deviation() {
            return Math.sqrt(Math.max(0, squares / count - mean() * mean()));
        }
    }
}
