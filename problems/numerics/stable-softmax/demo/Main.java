// Softmax by four formulas in a chosen format, against a reference in double: how the error grows with the scale of the
// logits and with a constant added to all of them, and how the one-pass form rescales its sum.
//
// naive:   p = exp(x) / Σ exp(x)
// stable:  p = exp(x - max) / Σ exp(x - max)
// online:  the same, but maximum and sum are found in one pass (Milakov & Gimelshein 2018, arXiv 1805.02867)
// log:     p = exp(x - L) with L = max + ln Σ exp(x - max)
// Every operation is rounded to the format; the sum may be kept in FP32 instead.

import java.util.Arrays;
import java.util.Random;

class Main {
    enum Format {
        FP16,
        BF16,
        FP32,
        FP64;

        double round(double x) {
            return switch (this) {
                case FP64 -> x;
                case FP32 -> (float) x;
                case FP16 -> Float.float16ToFloat(Float.floatToFloat16((float) x));
                case BF16 -> bfloat((float) x);
            };
        }
    }

    enum Method {
        naive,
        stable,
        online,
        log
    }

    static final int TRIALS = 8;

    /** Format of the logits, the exponentials and the results, and that of the sum. */
    record Arithmetic(Format f, Format sum) {
        double[] softmax(Method method, double[] x) {
            double max = Double.NEGATIVE_INFINITY;
            double total = 0;
            if (method == Method.online) {
                for (double value : x) {
                    if (value > max) {
                        total = sum.round(sum.round(total * exp(max - value)) + 1);
                        max = value;
                    } else if (value > Double.NEGATIVE_INFINITY) {
                        total = sum.round(total + exp(value - max));
                    }
                }
            } else {
                for (double value : x) {
                    max = Math.max(max, value);
                }
                max = method == Method.naive ? 0 : max;
                for (double value : x) {
                    total = sum.round(total + exp(value - max));
                }
            }
            double lse = f.round(max + f.round(Math.log(total)));
            double[] p = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                p[i] = method == Method.log ? exp(x[i] - lse) : f.round(exp(x[i] - max) / total);
            }
            return p;
        }

        double exp(double x) {
            return f.round(Math.exp(f.round(x)));
        }
    }

    public static void main(String[] args) {
        Format f = Format.valueOf(args[0]);
        Arithmetic arithmetic = new Arithmetic(f, Boolean.parseBoolean(args[1]) ? Format.FP32 : f);
        int n = Integer.parseInt(args[2]);
        double scale = Double.parseDouble(args[3]);
        long seed = Long.parseLong(args[4]);

        int half = 25;
        for (int k = 0; k < half; k++) {
            double spread = Math.pow(2, k / 2.0 - 2);
            measure("scale", spread, arithmetic, logits(n, spread, 0, f, seed));
            double shift = Math.pow(2, k / 2.0 + 2);
            measure("shift", shift, arithmetic, logits(n, scale, shift, f, seed));
            System.out.printf("{\"row\":\"progress\",\"done\":%d,\"of\":%d}%n", k + 1, half);
        }
        double[] row = logits(n, scale, 0, f, seed)[0];
        printTrace(arithmetic, row);
        double difference = 0;
        for (double[] x : logits(n, scale, 0, f, seed)) {
            difference = Math.max(difference, disagreement(x, new Random(seed)));
        }
        System.out.printf("{\"row\":\"agreement\",\"difference\":%s}%n", difference);
    }

    /** Some rows of logits as the format can hold them. */
    static double[][] logits(int n, double scale, double shift, Format f, long seed) {
        Random random = new Random(seed);
        double[][] rows = new double[TRIALS][n];
        for (double[] row : rows) {
            for (int i = 0; i < n; i++) {
                row[i] = f.round(random.nextGaussian() * scale + shift);
            }
        }
        return rows;
    }

    /** The largest error of a probability over all rows; null if any is not a number. */
    static void measure(String kind, double at, Arithmetic arithmetic, double[][] rows) {
        Arithmetic reference = new Arithmetic(Format.FP64, Format.FP64);
        for (Method method : Method.values()) {
            double largest = 0;
            int broken = 0;
            for (double[] row : rows) {
                double[] p = arithmetic.softmax(method, row);
                double[] exact = reference.softmax(Method.stable, row);
                for (int i = 0; i < p.length; i++) {
                    largest = Math.max(largest, Math.abs(p[i] - exact[i])); // NaN stays NaN
                    broken += Double.isFinite(p[i]) ? 0 : 1;
                }
            }
            System.out.printf(
                    "{\"row\":\"%s\",\"method\":\"%s\",\"at\":%s,\"error\":%s,\"broken\":%s}%n",
                    kind,
                    method,
                    at,
                    json(largest == 0 ? Double.NaN : largest),
                    broken / (double) (rows.length * rows[0].length));
        }
    }

    /** Maximum and sum of the one-pass form after each logit of the first row, at most 256 of them. */
    static void printTrace(Arithmetic arithmetic, double[] x) {
        double max = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (int i = 0; i < Math.min(256, x.length); i++) {
            double next = Math.max(max, x[i]);
            sum = arithmetic.sum.round(sum * arithmetic.exp(max - next)) + arithmetic.exp(x[i] - next);
            sum = arithmetic.sum.round(sum);
            boolean rescaled = next > max;
            max = next;
            System.out.printf(
                    "{\"row\":\"trace\",\"step\":%d,\"logit\":%s,\"max\":%s,\"sum\":%s,\"rescaled\":%s}%n",
                    i, x[i], max, sum, rescaled);
        }
    }

    /** In double: two passes, one pass, and (max, sum) of single logits merged two at a time in a random order. */
    static double disagreement(double[] x, Random random) {
        int parts = x.length;
        double[] max = x.clone();
        double[] sum = new double[parts];
        Arrays.fill(sum, 1);
        while (parts > 1) {
            int a = random.nextInt(parts);
            int b = (a + 1 + random.nextInt(parts - 1)) % parts;
            double top = Math.max(max[a], max[b]);
            sum[a] = sum[a] * Math.exp(max[a] - top) + sum[b] * Math.exp(max[b] - top);
            max[a] = top;
            parts--;
            max[b] = max[parts];
            sum[b] = sum[parts];
        }
        Arithmetic exact = new Arithmetic(Format.FP64, Format.FP64);
        double[] stable = exact.softmax(Method.stable, x);
        double[] online = exact.softmax(Method.online, x);
        double largest = 0;
        for (int i = 0; i < x.length; i++) {
            double merged = Math.exp(x[i] - max[0]) / sum[0];
            largest = Math.max(largest, Math.max(Math.abs(stable[i] - online[i]), Math.abs(stable[i] - merged)));
        }
        return largest;
    }

    /** The upper half of a float, rounded to nearest, ties to even. */
    static double bfloat(float x) {
        int bits = Float.floatToRawIntBits(x);
        return Float.isFinite(x) ? Float.intBitsToFloat(bits + 0x7FFF + (bits >>> 16 & 1) & 0xFFFF0000) : x;
    }

    static String json(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "null";
    }
}
