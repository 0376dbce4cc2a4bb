// Trains one small network seven times, with the same start and the same batches, in FP32, FP16 and BF16, with and
// without FP32 master weights and loss scaling, and counts the gradients that round to zero and the updates that leave
// a
// weight as it was.
//
// Network: 2 inputs, H tanh units, 1 output; 4H+1 weights. Loss: mean squared error over a batch, times 2^-k. The
// learning rate is multiplied by 2^k, so that k changes nothing but the unit in which gradients are measured.
// Source: Micikevicius et al. 2017, arXiv 1710.03740. As there, products are summed in FP32 and results are rounded.

import java.util.Random;

class Main {
    static final int HIDDEN = 16;
    static final int WEIGHTS = 4 * HIDDEN + 1; // W1[H][2], b1[H], W2[H], b2
    static final int BATCH = 32;
    static final int LOWEST = -44;
    static final int HIGHEST = 4;

    enum Precision {
        FP32,
        FP16,
        BF16;

        float round(float x) {
            return switch (this) {
                case FP32 -> x;
                case FP16 -> Float.float16ToFloat(Float.floatToFloat16(x));
                case BF16 -> bfloat(x);
            };
        }
    }

    enum Scaling {
        NONE,
        STATIC,
        DYNAMIC
    }

    record Variant(String name, Precision precision, boolean master, Scaling scaling) {}

    static final Variant[] VARIANTS = {
        new Variant("FP32", Precision.FP32, true, Scaling.NONE),
        new Variant("FP16 only", Precision.FP16, false, Scaling.NONE),
        new Variant("BF16 only", Precision.BF16, false, Scaling.NONE),
        new Variant("BF16 + master", Precision.BF16, true, Scaling.NONE),
        new Variant("FP16 + master", Precision.FP16, true, Scaling.NONE),
        new Variant("FP16 + master + static", Precision.FP16, true, Scaling.STATIC),
        new Variant("FP16 + master + dynamic", Precision.FP16, true, Scaling.DYNAMIC)
    };

    public static void main(String[] args) {
        int shift = Integer.parseInt(args[0]);
        int staticExponent = Integer.parseInt(args[1]);
        int interval = Integer.parseInt(args[2]);
        int steps = Integer.parseInt(args[3]);
        float rate = Float.parseFloat(args[4]);
        long seed = Long.parseLong(args[5]);

        float[] reference = null;
        for (int v = 0; v < VARIANTS.length; v++) {
            Training training = new Training(VARIANTS[v], shift, staticExponent, interval, rate, seed);
            training.run(steps);
            if (v == 0) {
                reference = training.weights;
                training.printHistogram();
            }
            System.out.printf("{\"row\":\"progress\",\"done\":%d,\"of\":%d}%n", v + 1, VARIANTS.length + 1);
        }
        // FP32 in another unit: a power of two, so every bit has to be the same
        Training unshifted = new Training(VARIANTS[0], 0, 0, interval, rate, seed);
        unshifted.silent = true;
        unshifted.run(steps);
        float largest = 0;
        for (int i = 0; i < WEIGHTS; i++) {
            largest = Math.max(largest, Math.abs(unshifted.weights[i] - reference[i]));
        }
        System.out.printf("{\"row\":\"agreement\",\"difference\":%s}%n", largest);
    }

    static class Training {
        final Variant variant;
        final Precision p;
        final float lossWeight;
        final float rate;
        final int interval;
        final Random random;
        final float[] weights = new float[WEIGHTS]; // FP32 master weights, or the only ones, in the variant's precision
        final float[] gradient = new float[WEIGHTS]; // scaled, rounded
        final long[] histogram = new long[HIGHEST - LOWEST + 1];
        float scale;
        int good;
        int skipped;
        long nonzero, lost, updates, swamped;
        boolean silent;

        Training(Variant variant, int shift, int staticExponent, int interval, float unshifted, long seed) {
            this.variant = variant;
            this.interval = interval;
            p = variant.precision;
            lossWeight = Math.scalb(1f, -shift);
            rate = Math.scalb(unshifted, shift);
            random = new Random(seed);
            for (int i = 0; i < WEIGHTS; i++) {
                float start = (float) random.nextGaussian() * (i < 3 * HIDDEN ? 1f : 0.3f);
                weights[i] = variant.master ? start : p.round(start);
            }
            scale = switch (variant.scaling) {
                case NONE -> 1;
                case STATIC -> Math.scalb(1f, staticExponent);
                case DYNAMIC -> Math.scalb(1f, 15);
            };
        }

        void run(int steps) {
            int every = Math.max(1, steps / 60);
            for (int step = 0; step <= steps; step++) {
                if (!silent && step % every == 0) {
                    print(step);
                }
                backward();
                boolean overflow = false;
                for (float g : gradient) {
                    overflow |= !Float.isFinite(g);
                }
                if (overflow && variant.scaling == Scaling.DYNAMIC) {
                    skipped++;
                    good = 0;
                    scale /= 2;
                    continue;
                }
                update();
                if (variant.scaling == Scaling.DYNAMIC && ++good == interval) {
                    good = 0;
                    scale *= 2;
                }
            }
            if (!silent) {
                System.out.printf(
                        "{\"row\":\"fate\",\"variant\":\"%s\",\"lost\":%s,\"swamped\":%s,\"skipped\":%d,\"loss\":%s}%n",
                        variant.name,
                        lost / (double) nonzero,
                        swamped / (double) Math.max(1, updates),
                        skipped,
                        json(loss()));
            }
        }

        /** Gradient of the scaled loss over a fresh batch. */
        void backward() {
            float[] w = new float[WEIGHTS]; // the copy in low precision that the network computes with
            for (int i = 0; i < WEIGHTS; i++) {
                w[i] = p.round(weights[i]);
            }
            float[] sum = new float[WEIGHTS];
            float[] a = new float[HIDDEN];
            for (int b = 0; b < BATCH; b++) {
                float x = random.nextFloat() * 2 - 1;
                float y = random.nextFloat() * 2 - 1;
                float px = p.round(x);
                float py = p.round(y);
                float out = w[4 * HIDDEN];
                for (int j = 0; j < HIDDEN; j++) {
                    float z = p.round(w[2 * j] * px + w[2 * j + 1] * py + w[2 * HIDDEN + j]);
                    a[j] = p.round((float) Math.tanh(z));
                    out += w[3 * HIDDEN + j] * a[j];
                }
                float error = p.round(p.round(out) - p.round(target(x, y)));
                float delta = round(error * (2f / BATCH * lossWeight * scale));
                sum[4 * HIDDEN] += delta;
                for (int j = 0; j < HIDDEN; j++) {
                    float back = round(delta * w[3 * HIDDEN + j] * (1 - a[j] * a[j]));
                    sum[3 * HIDDEN + j] += delta * a[j];
                    sum[2 * HIDDEN + j] += back;
                    sum[2 * j] += back * px;
                    sum[2 * j + 1] += back * py;
                }
            }
            for (int i = 0; i < WEIGHTS; i++) {
                gradient[i] = round(sum[i]);
            }
        }

        /** Rounds a gradient and keeps count of what becomes of it. */
        float round(float g) {
            float rounded = p.round(g);
            if (g != 0) {
                nonzero++;
                lost += rounded == 0 ? 1 : 0;
                histogram[Math.clamp(Math.getExponent(g), LOWEST, HIGHEST) - LOWEST]++;
            }
            return rounded;
        }

        void update() {
            for (int i = 0; i < WEIGHTS; i++) {
                float change = rate * (gradient[i] / scale);
                float next = variant.master ? weights[i] - change : p.round(weights[i] - p.round(change));
                updates += gradient[i] != 0 ? 1 : 0;
                swamped += gradient[i] != 0 && next == weights[i] ? 1 : 0;
                weights[i] = next;
            }
        }

        void print(int step) {
            System.out.printf(
                    "{\"row\":\"loss\",\"variant\":\"%s\",\"step\":%d,\"loss\":%s}%n",
                    variant.name, step, json(loss()));
            if (variant.scaling == Scaling.DYNAMIC) {
                System.out.printf(
                        "{\"row\":\"scale\",\"step\":%d,\"scale\":%s,\"skipped\":%d}%n", step, scale, skipped);
            }
        }

        /** What FP16 would make of the gradients that FP32 saw, for each loss scale: a window that slides over them. */
        void printHistogram() {
            for (int s = 0; s <= 28; s += 2) {
                for (int e = LOWEST; e <= HIGHEST; e++) {
                    int scaled = e + s;
                    String fate =
                            scaled < -25 ? "zero" : scaled < -14 ? "subnormal" : scaled <= 15 ? "normal" : "overflow";
                    System.out.printf(
                            "{\"row\":\"histogram\",\"window\":%d,\"exponent\":%d,\"fate\":\"%s\",\"share\":%s}%n",
                            s, e, fate, histogram[e - LOWEST] / (double) nonzero);
                }
            }
        }

        /** Mean squared error on a grid, with the weights as they are and without any further rounding. */
        double loss() {
            double sum = 0;
            for (int i = 0; i < 256; i++) {
                float x = (i % 16) / 7.5f - 1;
                float y = (i / 16) / 7.5f - 1;
                double out = weights[4 * HIDDEN];
                for (int j = 0; j < HIDDEN; j++) {
                    double z = weights[2 * j] * x + weights[2 * j + 1] * y + weights[2 * HIDDEN + j];
                    out += weights[3 * HIDDEN + j] * Math.tanh(z);
                }
                sum += (out - target(x, y)) * (out - target(x, y));
            }
            return sum / 256;
        }
    }

    static float target(float x, float y) {
        return (float) Math.sin(3 * x) * y;
    }

    /** The upper half of a float, rounded to nearest, ties to even. */
    static float bfloat(float x) {
        int bits = Float.floatToRawIntBits(x);
        return Float.isFinite(x) ? Float.intBitsToFloat(bits + 0x7FFF + (bits >>> 16 & 1) & 0xFFFF0000) : x;
    }

    static String json(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "null";
    }
}
