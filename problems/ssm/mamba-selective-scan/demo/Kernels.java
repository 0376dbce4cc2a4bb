import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The selective scan (S6) in float, in plain loops and with the Vector API. Channels are shared out to threads.
 *
 * <p>Shapes, row after row: u, raw, y [n][channels], a [channels][states], b, c [n][states], skip [channels]. With
 * Δ = softplus(raw), h = exp(Δ a) h + Δ b u from h = 0, y = c · h + skip u.
 */
class Kernels {
    /** One step after the other; in each, channel after channel. */
    static void plain(
            float[] u,
            float[] raw,
            float[] a,
            float[] b,
            float[] c,
            float[] skip,
            float[] y,
            int n,
            int channels,
            int states,
            int threads) {
        parallel(channels, threads, (from, to) -> {
            float[] h = new float[channels * states];
            for (int t = 0; t < n; t++) {
                for (int channel = from; channel < to; channel++) {
                    float input = u[t * channels + channel];
                    float step = softplus(raw[t * channels + channel]);
                    float sum = skip[channel] * input;
                    for (int i = 0; i < states; i++) {
                        int at = channel * states + i;
                        h[at] = (float) Math.exp(step * a[at]) * h[at] + step * input * b[t * states + i];
                        sum += c[t * states + i] * h[at];
                    }
                    y[t * channels + channel] = sum;
                }
            }
        });
    }

    private static float softplus(float x) {
        return (float) (Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))));
    }

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    private static final int STEPS = 32;

    /**
     * A lane is a channel, so that the sum over states needs no sum over lanes. Some steps of one block of channels,
     * then of the next: states and rates stay in the nearest cache, inputs are read in the order of memory. The last
     * block may overlap the one before it; both compute the same there.
     */
    static void vector(
            float[] u,
            float[] raw,
            float[] a,
            float[] b,
            float[] c,
            float[] skip,
            float[] y,
            int n,
            int channels,
            int states,
            int threads) {
        if (channels < LANES) {
            plain(u, raw, a, b, c, skip, y, n, channels, states, threads);
            return;
        }
        parallel((channels + LANES - 1) / LANES, threads, (from, to) -> {
            float[][] h = new float[to - from][states * LANES];
            float[][] rates = new float[to - from][states * LANES];
            for (int block = from; block < to; block++) {
                for (int i = 0; i < states * LANES; i++) {
                    rates[block - from][i] = a[(channel(block, channels) + i % LANES) * states + i / LANES];
                }
            }
            for (int t = 0; t < n; t += STEPS) {
                for (int block = from; block < to; block++) {
                    int channel = channel(block, channels);
                    FloatVector skips = FloatVector.fromArray(SPECIES, skip, channel);
                    for (int s = t; s < Math.min(n, t + STEPS); s++) {
                        FloatVector input = FloatVector.fromArray(SPECIES, u, s * channels + channel);
                        FloatVector step = softplus(FloatVector.fromArray(SPECIES, raw, s * channels + channel));
                        step(input, step, rates[block - from], b, c, s * states, states, h[block - from])
                                .add(skips.mul(input))
                                .intoArray(y, s * channels + channel);
                    }
                }
            }
        });
    }

    private static int channel(int block, int channels) {
        return Math.min(block * LANES, channels - LANES);
    }

    /** Moves the states of one block by one step; returns c · h. */
    private static FloatVector step(
            FloatVector input, FloatVector step, float[] rates, float[] b, float[] c, int at, int states, float[] h) {
        FloatVector written = step.mul(input);
        FloatVector sum = FloatVector.zero(SPECIES);
        for (int i = 0; i < states; i++) {
            FloatVector kept = exp(step.mul(FloatVector.fromArray(SPECIES, rates, i * LANES)));
            FloatVector state = kept.fma(FloatVector.fromArray(SPECIES, h, i * LANES), written.mul(b[at + i]));
            state.intoArray(h, i * LANES);
            sum = state.fma(FloatVector.broadcast(SPECIES, c[at + i]), sum);
        }
        return sum;
    }

    private static FloatVector softplus(FloatVector x) {
        FloatVector tail = x.abs().neg().lanewise(VectorOperators.EXP).lanewise(VectorOperators.LOG1P);
        return x.max(0).add(tail);
    }

    /**
     * e^x within two units in the last place, for x ≤ 88. The library's (VectorOperators.EXP) is a call, which half of
     * the time would be spent on here. x = k ln 2 + r with |r| ≤ ln 2 / 2: a polynomial in r, times 2^k by adding k to
     * the bits of its exponent. Adding 1.5 · 2²³ rounds to a whole number, which then stands in the lowest bits.
     */
    private static FloatVector exp(FloatVector x) {
        FloatVector shifted = x.fma(all(1.44269504f), all(12582912f));
        FloatVector k = shifted.sub(12582912f);
        FloatVector r = k.fma(all(2.12194440e-4f), k.fma(all(-0.693359375f), x)); // ln 2 in two parts
        FloatVector p = r.fma(all(1 / 720f), all(1 / 120f));
        p = p.fma(r, all(1 / 24f));
        p = p.fma(r, all(1 / 6f));
        p = p.fma(r, all(0.5f));
        p = p.fma(r, all(1));
        p = p.fma(r, all(1));
        return p.reinterpretAsInts()
                .add(shifted.reinterpretAsInts().lanewise(VectorOperators.LSHL, 23))
                .reinterpretAsFloats()
                .blend(0, x.lt(-87));
    }

    private static FloatVector all(float value) {
        return FloatVector.broadcast(SPECIES, value);
    }

    private interface Range {
        void run(int from, int to);
    }

    /** Cuts 0 … count − 1 into a range for each thread. */
    private static void parallel(int count, int threads, Range body) {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            IntStream.range(0, threads)
                    .mapToObj(i -> pool.submit(() -> body.run(count * i / threads, count * (i + 1) / threads)))
                    .toList()
                    .forEach(ForkJoinTask::join);
        }
    }
}
