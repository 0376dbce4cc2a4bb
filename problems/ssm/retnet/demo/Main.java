import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * RetNet's retention in three forms: parallel, recurrent and chunkwise.
 * Shows what weights the chunkwise form really gives (by probing it), the state matrix as it goes, and that the forms agree
 * for every chunk length only if zeta and xi have the right powers.
 *
 *   q, k, v  double[n][d], one row a position; keys are divided by sqrt(d)
 *   o[i]     sum over j <= i of gamma^(i-j) (q[i] . k[j]) v[j]
 *   zeta     gamma^(m-1-j), how much key j of a chunk of m has faded at the end of the chunk
 *   xi       gamma^(i+1), how much the state from before the chunk has faded at position i
 *
 * Left out of the paper's layer: the rotation of queries and keys, gate, and group norm; one head only.
 * Sun, Dong, Huang, Ma, Xia, Xue, Wang, Wei: Retentive Network: A Successor to Transformer for Large Language Models
 * (2023), arXiv 2307.08621.
 */
class Main {
    static final String[] RULES = {"right", "zeta", "xi"};
    static final int FRAMES = 16; // of the state matrix

    public static void main(String[] args) {
        int n = Integer.parseInt(args[0]);
        int d = Integer.parseInt(args[1]);
        int chunk = Integer.parseInt(args[2]);
        double gamma = 1 - Math.pow(2, -5 - Integer.parseInt(args[3]));
        String rule = args[4];
        Random random = new Random(Long.parseLong(args[5]));
        double[][] q = normal(n, d, 1, random);
        double[][] k = normal(n, d, 1 / Math.sqrt(d), random);
        double[][] v = normal(n, d, 1, random);

        probe(n, gamma, chunk, rule);
        double[][] parallel = parallel(q, k, v, gamma);
        double[][] recurrent = recurrent(q, k, v, gamma);
        double[][] chunkwise = chunkwise(q, k, v, gamma, chunk, rule);
        for (int t = 0; t < n; t++) {
            output("parallel", t, parallel[t][0]);
            output("recurrent", t, recurrent[t][0]);
            output("chunkwise", t, chunkwise[t][0]);
        }
        print("""
            {"row":"chosen","difference":%s,"gamma":%s}""", json(difference(parallel, chunkwise)), json(gamma));
        double agreement = difference(parallel, recurrent);
        for (int length = 1; length <= n; length++) {
            for (String each : RULES) {
                double error = difference(parallel, chunkwise(q, k, v, gamma, length, each));
                print("""
                    {"row":"error","rule":"%s","chunk":%d,"error":%s}""", name(each), length, json(error > 0 ? error : Double.NaN)); // a log axis has no zero
                agreement = each.equals("right") ? Math.max(agreement, error) : agreement;
            }
        }
        print("""
            {"row":"agreement","difference":%s}""", json(agreement));
    }

    /** With q = k = 1 and the unit vectors for v, the output is the mask that the chunkwise form applies. */
    static void probe(int n, double gamma, int chunk, String rule) {
        double[][] ones = new double[n][1];
        double[][] pulses = new double[n][n];
        for (int t = 0; t < n; t++) {
            ones[t][0] = 1;
            pulses[t][t] = 1;
        }
        double[][] mask = chunkwise(ones, ones, pulses, gamma, chunk, rule);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                print("""
                    {"row":"mask","i":%d,"j":%d,"weight":%s}""", i, j, json(mask[i][j]));
            }
        }
    }

    /** (Q K^T * D) V, where D[i][j] = gamma^(i-j) for j <= i and 0 elsewhere: n^2 d. */
    static double[][] parallel(double[][] q, double[][] k, double[][] v, double gamma) {
        double[][] out = new double[q.length][v[0].length];
        for (int i = 0; i < q.length; i++) {
            for (int j = 0; j <= i; j++) {
                add(out[i], Math.pow(gamma, i - j) * dot(q[i], k[j]), v[j]);
            }
        }
        return out;
    }

    /** S = gamma S + k^T v, o = q S: n d^2. Prints the state at 16 moments. */
    static double[][] recurrent(double[][] q, double[][] k, double[][] v, double gamma) {
        int n = q.length;
        double[][] state = new double[k[0].length][v[0].length];
        double[][] out = new double[n][v[0].length];
        for (int t = 0, frame = 0; t < n; t++) {
            for (int a = 0; a < state.length; a++) {
                scale(state[a], gamma);
                add(state[a], k[t][a], v[t]);
                add(out[t], q[t][a], state[a]);
            }
            if (t + 1 >= (frame + 1.0) * n / FRAMES) {
                frame++;
                for (int a = 0; a < state.length; a++) {
                    for (int b = 0; b < state[a].length; b++) {
                        print("""
                            {"row":"state","step":%d,"a":%d,"b":%d,"entry":%s}""", t + 1, a, b, json(state[a][b]));
                    }
                }
            }
        }
        return out;
    }

    /** In parallel inside a chunk, by the state across chunks: n B d + n d^2. Two rules are wrong on purpose. */
    static double[][] chunkwise(double[][] q, double[][] k, double[][] v, double gamma, int chunk, String rule) {
        int n = q.length;
        double[][] state = new double[k[0].length][v[0].length];
        double[][] out = new double[n][v[0].length];
        for (int start = 0; start < n; start += chunk) {
            int size = Math.min(chunk, n - start);
            for (int i = 0; i < size; i++) {
                double xi = Math.pow(gamma, rule.equals("xi") ? i : i + 1);
                double[] row = out[start + i];
                for (int a = 0; a < state.length; a++) {
                    add(row, xi * q[start + i][a], state[a]);
                }
                for (int j = 0; j <= i; j++) {
                    add(row, Math.pow(gamma, i - j) * dot(q[start + i], k[start + j]), v[start + j]);
                }
            }
            for (int a = 0; a < state.length; a++) {
                scale(state[a], Math.pow(gamma, size));
                for (int j = 0; j < size; j++) {
                    double zeta = rule.equals("zeta") ? 1 : Math.pow(gamma, size - 1 - j);
                    add(state[a], zeta * k[start + j][a], v[start + j]);
                }
            }
        }
        return out;
    }

    static void add(double[] to, double factor, double[] x) {
        for (int b = 0; b < to.length; b++) {
            to[b] += factor * x[b];
        }
    }

    static void scale(double[] x, double factor) {
        for (int b = 0; b < x.length; b++) {
            x[b] *= factor;
        }
    }

    static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int a = 0; a < x.length; a++) {
            sum += x[a] * y[a];
        }
        return sum;
    }

    static double[][] normal(int n, int d, double scale, Random random) {
        double[][] x = new double[n][d];
        for (double[] row : x) {
            Arrays.setAll(row, a -> scale * random.nextGaussian());
        }
        return x;
    }

    static double difference(double[][] x, double[][] y) {
        double largest = 0;
        for (int t = 0; t < x.length; t++) {
            for (int b = 0; b < x[t].length; b++) {
                largest = Math.max(largest, Math.abs(x[t][b] - y[t][b]));
            }
        }
        return largest;
    }

    static String name(String rule) {
        return switch (rule) {
            case "zeta" -> "without ζ";
            case "xi" -> "ξ one short";
            default -> "right";
        };
    }

    static void output(String form, int t, double o) {
        print("""
            {"row":"output","form":"%s","t":%d,"o":%s}""", form, t, json(o));
    }

    /** Six digits are enough for a chart; what is no number is null. */
    static String json(double x) {
        return Double.isFinite(x) ? String.format(Locale.ROOT, "%.6g", x) : "null";
    }

    static void print(String row, Object... values) {
        System.out.println(row.formatted(values));
    }
}
