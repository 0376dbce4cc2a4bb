import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;

// WKV, the token mixing of RWKV-4 (Peng et al. 2023): who is heard, how the past fades, and why the exponentials have
// to be kept with their largest exponent taken out. One channel; keys are Gaussian, values too.
// Arguments: n (tokens), w (decay per step), u (bonus of the current token), scale (size of the keys), seed.
class Main {
    public static void main(String[] args) {
        int n = Integer.parseInt(args[0]);
        double w = Double.parseDouble(args[1]);
        double u = Double.parseDouble(args[2]);
        double scale = Double.parseDouble(args[3]);
        long seed = Long.parseLong(args[4]);

        for (double rate : DoubleStream.of(0.01, 0.1, 0.5, 2, w).distinct().toArray()) {
            for (int distance = 1; distance <= 48; distance++) {
                String name = rate == w ? "w = " + w + " (chosen)" : "w = " + rate;
                print("decay", "rate", name, "distance", distance, "weight", Math.exp(-(distance - 1) * rate));
            }
        }

        Random random = new Random(seed);
        double[] k = gaussian(random, n, scale);
        double[] v = gaussian(random, n, 1);
        for (int t = 0; t < n; t++) {
            double[] weight = weights(t, w, u, k);
            for (int i = 0; i <= t; i++) {
                print("weight", "t", t, "i", i, "weight", weight[i]);
            }
        }
        double max = Double.NEGATIVE_INFINITY;
        for (int t = 0; t < n; t++) {
            max = Math.max(max - w, k[t]);
            print("maximum", "t", t, "key", k[t], "maximum", max);
        }

        double[] pairs = pairs(w, u, k, v);
        print(
                "agreement",
                "difference",
                Math.max(largest(pairs, stable(w, u, k, v)), largest(pairs, blocks(w, u, k, v, 7))));
        print("now", "lost", lost(naive32(w, u, k, v)), "error", largest(pairs, stable32(w, u, k, v)));

        // the same with keys of many sizes
        int steps = 24;
        for (int step = 0; step <= steps; step++) {
            double size = Math.pow(10, 3.0 * step / steps);
            Random again = new Random(seed);
            double[] keys = gaussian(again, 200, size);
            double[] values = gaussian(again, 200, 1);
            double[] right = pairs(w, u, keys, values);
            print(
                    "overflow",
                    "size",
                    size,
                    "float",
                    lost(naive32(w, u, keys, values)),
                    "double",
                    lost(naive64(w, u, keys, values)),
                    "stable",
                    lost(stable32(w, u, keys, values)));
            print(
                    "error",
                    "size",
                    size,
                    "naive",
                    largest(right, naive32(w, u, keys, values)),
                    "stable",
                    largest(right, stable32(w, u, keys, values)));
            print("progress", "done", step, "of", steps);
        }
    }

    /** The share of each token i ≤ t in output t: the shares add up to 1. */
    static double[] weights(int t, double w, double u, double[] k) {
        double[] weight = new double[t + 1];
        for (int i = 0; i <= t; i++) {
            weight[i] = i == t ? u + k[t] : k[i] - (t - 1 - i) * w;
        }
        double max = Arrays.stream(weight).max().getAsDouble();
        double sum = 0;
        for (int i = 0; i <= t; i++) {
            weight[i] = Math.exp(weight[i] - max);
            sum += weight[i];
        }
        for (int i = 0; i <= t; i++) {
            weight[i] /= sum;
        }
        return weight;
    }

    /** Form 1: the definition by pairs, quadratic, in double. */
    static double[] pairs(double w, double u, double[] k, double[] v) {
        double[] out = new double[k.length];
        for (int t = 0; t < k.length; t++) {
            double[] weight = weights(t, w, u, k);
            for (int i = 0; i <= t; i++) {
                out[t] += weight[i] * v[i];
            }
        }
        return out;
    }

    /** Form 2: two sums kept as aa · e^pp and bb · e^pp. */
    static double[] stable(double w, double u, double[] k, double[] v) {
        double[] out = new double[k.length];
        double aa = 0;
        double bb = 0;
        double pp = Double.NEGATIVE_INFINITY;
        for (int t = 0; t < k.length; t++) {
            double p = Math.max(pp, u + k[t]);
            out[t] = (Math.exp(pp - p) * aa + Math.exp(u + k[t] - p) * v[t])
                    / (Math.exp(pp - p) * bb + Math.exp(u + k[t] - p));
            p = Math.max(pp - w, k[t]);
            aa = Math.exp(pp - w - p) * aa + Math.exp(k[t] - p) * v[t];
            bb = Math.exp(pp - w - p) * bb + Math.exp(k[t] - p);
            pp = p;
        }
        return out;
    }

    /** Form 3: each block is summed up by itself, and the sums before it are merged in. State: {aa, bb, pp}. */
    static double[] blocks(double w, double u, double[] k, double[] v, int block) {
        double[] out = new double[k.length];
        double[] before = {0, 0, -1e300};
        for (int from = 0; from < k.length; from += block) {
            double[] local = {0, 0, -1e300};
            for (int t = from; t < Math.min(k.length, from + block); t++) {
                double[] all = merge(merge(before, local, 0), new double[] {v[t], 1, u + k[t]}, 0);
                out[t] = all[0] / all[1];
                local = merge(local, new double[] {v[t], 1, k[t]}, w);
                before[2] -= w;
            }
            before = merge(before, local, 0);
        }
        return out;
    }

    static double[] merge(double[] older, double[] newer, double decay) {
        double p = Math.max(older[2] - decay, newer[2]);
        double x = Math.exp(older[2] - decay - p);
        double y = Math.exp(newer[2] - p);
        return new double[] {x * older[0] + y * newer[0], x * older[1] + y * newer[1], p};
    }

    /** Form 2 with every number kept in 32 bits. */
    static double[] stable32(double w, double u, double[] k, double[] v) {
        double[] out = new double[k.length];
        float aa = 0;
        float bb = 0;
        float pp = Float.NEGATIVE_INFINITY;
        for (int t = 0; t < k.length; t++) {
            float own = (float) (u + k[t]);
            float p = Math.max(pp, own);
            float past = (float) Math.exp(pp - p);
            float now = (float) Math.exp(own - p);
            out[t] = (past * aa + now * (float) v[t]) / (past * bb + now);
            float decayed = pp - (float) w;
            p = Math.max(decayed, (float) k[t]);
            past = (float) Math.exp(decayed - p);
            now = (float) Math.exp((float) k[t] - p);
            aa = past * aa + now * (float) v[t];
            bb = past * bb + now;
            pp = p;
        }
        return out;
    }

    /** The formula as it stands, in 32 bits: exponentials in the sums. */
    static double[] naive32(double w, double u, double[] k, double[] v) {
        double[] out = new double[k.length];
        float top = 0;
        float bottom = 0;
        float decay = (float) Math.exp(-w);
        for (int t = 0; t < k.length; t++) {
            float own = (float) Math.exp(u + k[t]);
            out[t] = (top + own * (float) v[t]) / (bottom + own);
            top = decay * top + (float) Math.exp(k[t]) * (float) v[t];
            bottom = decay * bottom + (float) Math.exp(k[t]);
        }
        return out;
    }

    static double[] naive64(double w, double u, double[] k, double[] v) {
        double[] out = new double[k.length];
        double top = 0;
        double bottom = 0;
        for (int t = 0; t < k.length; t++) {
            out[t] = (top + Math.exp(u + k[t]) * v[t]) / (bottom + Math.exp(u + k[t]));
            top = Math.exp(-w) * top + Math.exp(k[t]) * v[t];
            bottom = Math.exp(-w) * bottom + Math.exp(k[t]);
        }
        return out;
    }

    /** The share of outputs that are no longer numbers. */
    static double lost(double[] out) {
        return Arrays.stream(out).filter(x -> !Double.isFinite(x)).count() / (double) out.length;
    }

    static double largest(double[] x, double[] y) {
        double largest = 0;
        for (int t = 0; t < x.length; t++) {
            largest = Math.max(largest, Math.abs(x[t] - y[t])); // NaN stays NaN
        }
        return largest;
    }

    static double[] gaussian(Random random, int n, double scale) {
        return DoubleStream.generate(() -> scale * random.nextGaussian())
                .limit(n)
                .toArray();
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
