import java.util.Arrays;
import java.util.Random;

// Four memories with one rule each are given the same keys and values: linear attention (add), decay (forget a little,
// add), DeltaNet (erase what the key holds, then write) and Gated DeltaNet (Yang et al. 2024; may wipe everything as
// well). Keys come again with new values, and from time to time the topic changes: new keys, the old ones are void.
// Arguments: n (writes), d (width of keys and values), keys (of one topic), topics, beta, gamma (the decay),
// wipe (the gate at a change of topic), orthogonal (keys of a topic), block (for the block form), seed.
class Main {
    public static void main(String[] args) {
        int n = Integer.parseInt(args[0]);
        int d = Integer.parseInt(args[1]);
        int keys = Integer.parseInt(args[2]);
        int topics = Integer.parseInt(args[3]);
        double strength = Double.parseDouble(args[4]);
        double gamma = Double.parseDouble(args[5]);
        double wipe = Double.parseDouble(args[6]);
        boolean orthogonal = Boolean.parseBoolean(args[7]);
        int block = Integer.parseInt(args[8]);
        Random random = new Random(Long.parseLong(args[9]));
        keys = orthogonal ? Math.min(d, keys) : keys;

        // the stream: token t writes v[t] under key number name[t] of its topic, of which there is a table
        double[][][] table = new double[n][][];
        double[][] k = new double[n][];
        double[][] v = new double[n][];
        int[] name = new int[n];
        boolean[] change = new boolean[n];
        for (int t = 0; t < n; t++) {
            change[t] = t > 0 && t * topics / n != (t - 1) * topics / n;
            table[t] = t == 0 || change[t] ? unit(random, keys, d, orthogonal) : table[t - 1];
            name[t] = random.nextInt(keys);
            k[t] = table[t][name[t]];
            v[t] = gaussian(random, d);
        }
        double[] open = new double[n]; // logarithms of the gates
        double[] steady = new double[n];
        double[] gated = new double[n];
        for (int t = 0; t < n; t++) {
            steady[t] = Math.log(gamma);
            gated[t] = change[t] ? Math.log(wipe) : 0;
        }
        double[] beta = new double[n];
        Arrays.fill(beta, strength);

        double linear = follow("linear attention", table, v, name, change, null, open);
        double decay = follow("decay", table, v, name, change, null, steady);
        double delta = follow("DeltaNet", table, v, name, change, beta, open);
        double both = follow("Gated DeltaNet", table, v, name, change, beta, gated);
        print("final", "linear", linear, "decay", decay, "delta", delta, "gated", both);
        double[][] loop = loop(k, k, v, beta, gated);
        print("fresh", "error", largest(loop, v)); // each token reads what it has just written
        print("agreement", "difference", largest(loop, blocks(k, k, v, beta, gated, block)));

        // nothing but erasing, with random keys: what 60 tokens make of a memory of norm 1
        for (int i = 0; i <= 60; i++) {
            double x = i / 20.0;
            double[][] s = {gaussian(new Random(1), d)};
            double norm = norm(s[0]);
            Random again = new Random(2);
            double factor = 0;
            for (int t = 0; t < 60; t++) {
                double[] key = unit(again, 1, d, true)[0];
                double[] before = s[0].clone();
                add(s[0], -x * dot(key, before), key); // (I - β k kᵀ) s with β‖k‖² = x
                factor = Math.max(factor, norm(s[0]) / norm(before));
            }
            print("contraction", "x", x, "left", norm(s[0]) / norm, "largest", factor);
        }
    }

    /**
     * Writes token after token and prints how far the answers to all keys of the topic are off: right is what was written
     * last, or nothing. If beta is null, the memory adds and does not erase.
     */
    static double follow(
            String memory,
            double[][][] table,
            double[][] v,
            int[] name,
            boolean[] change,
            double[] beta,
            double[] gate) {
        int d = v[0].length;
        double[][] s = new double[d][d];
        double[][] latest = new double[table[0].length][d];
        double error = 0;
        for (int t = 0; t < v.length; t++) {
            step(s, table[t][name[t]], v[t], beta == null ? 1 : beta[t], gate[t], beta != null);
            if (change[t]) {
                latest = new double[latest.length][d];
            }
            latest[name[t]] = v[t];
            double missed = 0;
            for (int i = 0; i < latest.length; i++) {
                double[] answer = read(s, table[t][i], 1);
                add(answer, -1, latest[i]);
                missed += dot(answer, answer);
            }
            error = Math.sqrt(missed / (latest.length * d)); // values have variance 1
            print("recall", "memory", memory, "t", t, "error", error);
            if (memory.equals("Gated DeltaNet") && (t + 1) % Math.max(1, v.length / 8) == 0) {
                for (int i = 0; i < d; i++) {
                    for (int j = 0; j < d; j++) {
                        print("state", "t", t, "i", i, "j", j, "value", s[i][j]);
                    }
                }
            }
        }
        return error;
    }

    /** S = α S, then S += β k (v - Sᵀk)ᵀ, or without erasing S += β k vᵀ. S is [keys][values]. */
    static void step(double[][] s, double[] k, double[] v, double beta, double gate, boolean erase) {
        for (double[] row : s) {
            scale(row, Math.exp(gate));
        }
        double[] missing = v.clone();
        if (erase) {
            add(missing, -1, read(s, k, 1));
        }
        for (int i = 0; i < s.length; i++) {
            add(s[i], beta * k[i], missing);
        }
    }

    /** Form 1: token after token. Returns Sᵀq for every token. */
    static double[][] loop(double[][] q, double[][] k, double[][] v, double[] beta, double[] gate) {
        double[][] s = new double[k[0].length][v[0].length];
        double[][] out = new double[q.length][];
        for (int t = 0; t < q.length; t++) {
            step(s, k[t], v[t], beta[t], gate[t], true);
            out[t] = read(s, q[t], 1);
        }
        return out;
    }

    /** Form 2: a unit triangular system for each block, solved by forward substitution; S changes between blocks. */
    static double[][] blocks(double[][] q, double[][] k, double[][] v, double[] beta, double[] gate, int length) {
        double[][] s = new double[k[0].length][v[0].length];
        double[][] out = new double[q.length][];
        double[][] w = new double[q.length][]; // what each token writes
        double[] sum = new double[q.length]; // of the gates from the beginning of the block
        for (int from = 0; from < q.length; from += length) {
            int to = Math.min(q.length, from + length);
            for (int t = from; t < to; t++) {
                sum[t] = (t == from ? 0 : sum[t - 1]) + gate[t];
                w[t] = v[t].clone();
                add(w[t], -1, read(s, k[t], Math.exp(sum[t])));
                for (int r = from; r < t; r++) {
                    add(w[t], -Math.exp(sum[t] - sum[r]) * dot(k[t], k[r]), w[r]);
                }
                scale(w[t], beta[t]);
                out[t] = read(s, q[t], Math.exp(sum[t]));
                for (int r = from; r <= t; r++) {
                    add(out[t], Math.exp(sum[t] - sum[r]) * dot(q[t], k[r]), w[r]);
                }
            }
            for (int i = 0; i < s.length; i++) {
                scale(s[i], Math.exp(sum[to - 1]));
                for (int r = from; r < to; r++) {
                    add(s[i], Math.exp(sum[to - 1] - sum[r]) * k[r][i], w[r]);
                }
            }
        }
        return out;
    }

    static double[] read(double[][] s, double[] key, double factor) {
        double[] value = new double[s[0].length];
        for (int i = 0; i < s.length; i++) {
            add(value, factor * key[i], s[i]);
        }
        return value;
    }

    static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    static double norm(double[] x) {
        return Math.sqrt(dot(x, x));
    }

    static void add(double[] to, double factor, double[] x) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * x[i];
        }
    }

    static void scale(double[] x, double factor) {
        Arrays.setAll(x, i -> factor * x[i]);
    }

    static double largest(double[][] x, double[][] y) {
        double largest = 0;
        for (int t = 0; t < x.length; t++) {
            for (int i = 0; i < x[t].length; i++) {
                largest = Math.max(largest, Math.abs(x[t][i] - y[t][i]));
            }
        }
        return largest;
    }

    static double[] gaussian(Random random, int n) {
        double[] x = new double[n];
        Arrays.setAll(x, i -> random.nextGaussian());
        return x;
    }

    /** Random keys of length 1, orthogonal on demand (Gram and Schmidt, applied twice). */
    static double[][] unit(Random random, int rows, int columns, boolean orthogonal) {
        double[][] x = new double[rows][];
        for (int i = 0; i < rows; i++) {
            x[i] = gaussian(random, columns);
            for (int j = 0; orthogonal && j < 2 * i; j++) {
                add(x[i], -dot(x[i], x[j % i]), x[j % i]);
            }
            scale(x[i], 1 / norm(x[i]));
        }
        return x;
    }

    static void print(String row, Object... fields) {
        StringBuilder line = new StringBuilder("{\"row\":\"" + row + "\"");
        for (int i = 0; i < fields.length; i += 2) {
            Object value = fields[i + 1];
            boolean missing = value instanceof Double x && !Double.isFinite(x);
            line.append(",\"").append(fields[i]).append("\":");
            line.append(missing ? "null" : value instanceof String ? "\"" + value + '"' : value);
        }
        System.out.println(line.append('}'));
    }
}
