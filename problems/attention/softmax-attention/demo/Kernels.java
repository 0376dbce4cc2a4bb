import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Softmax attention of several heads in float, in plain loops and with the Vector API. Heads are shared out to threads.
 *
 * <p>Shapes, row after row: q, k, v, out [heads][n][d]. out = softmax(q kᵀ / √d) v; causal: only keys j ≤ i of query i.
 */
class Kernels {
    /** One query at a time: its logits, their maximum, the weights, the weighted mean. */
    static void plain(
            float[] q, float[] k, float[] v, float[] out, int heads, int n, int d, boolean causal, int threads) {
        float scale = (float) (1 / Math.sqrt(d));
        parallel(heads, threads, head -> {
            float[] weights = new float[n];
            for (int i = 0; i < n; i++) {
                int query = (head * n + i) * d;
                int visible = causal ? i + 1 : n;
                float max = Float.NEGATIVE_INFINITY;
                for (int j = 0; j < visible; j++) {
                    float dot = 0;
                    for (int c = 0; c < d; c++) {
                        dot += q[query + c] * k[(head * n + j) * d + c];
                    }
                    weights[j] = scale * dot;
                    max = Math.max(max, weights[j]);
                }
                float sum = 0;
                for (int j = 0; j < visible; j++) {
                    weights[j] = (float) Math.exp(weights[j] - max);
                    sum += weights[j];
                }
                Arrays.fill(out, query, query + d, 0);
                for (int j = 0; j < visible; j++) {
                    for (int c = 0; c < d; c++) {
                        out[query + c] += weights[j] / sum * v[(head * n + j) * d + c];
                    }
                }
            }
        });
    }

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    /** Matrices that others are multiplied with are cut into panels of so many columns. */
    private static final int WIDTH = 2 * LANES;

    private static final int QUERIES = 32;
    private static final int KEYS = 4 * WIDTH;

    /**
     * Tiles of queries against tiles of keys, small enough for the nearest cache. A row of logits is never there as a
     * whole: when a tile raises the row's maximum, what was summed before shrinks. Sizes are padded, so no loop has a
     * remainder; keys that pad, or that may not be seen, weigh nothing.
     */
    static void vector(
            float[] q, float[] k, float[] v, float[] out, int heads, int n, int d, boolean causal, int threads) {
        float scale = (float) (1 / Math.sqrt(d));
        int rows = padded(n, KEYS);
        int columns = padded(d, WIDTH);
        parallel(heads, threads, head -> {
            float[][] keys = new float[rows / WIDTH][d * WIDTH]; // transposed: panel, component, key
            float[][] values = new float[columns / WIDTH][rows * WIDTH]; // panel, key, component
            for (int j = 0; j < n; j++) {
                for (int c = 0; c < d; c++) {
                    keys[j / WIDTH][c * WIDTH + j % WIDTH] = k[(head * n + j) * d + c];
                    values[c / WIDTH][j * WIDTH + c % WIDTH] = v[(head * n + j) * d + c];
                }
            }
            float[] queries = new float[QUERIES * d];
            float[] weights = new float[QUERIES * KEYS];
            float[] mean = new float[QUERIES * columns];
            float[] max = new float[QUERIES];
            float[] sum = new float[QUERIES];
            for (int from = 0; from < n; from += QUERIES) {
                int count = Math.min(QUERIES, n - from);
                for (int i = 0; i < count * d; i++) {
                    queries[i] = scale * q[(head * n + from) * d + i];
                }
                Arrays.fill(mean, 0);
                Arrays.fill(max, Float.NEGATIVE_INFINITY);
                Arrays.fill(sum, 0);
                for (int key = 0; key < (causal ? from + count : n); key += KEYS) {
                    Arrays.fill(weights, 0);
                    for (int j = 0; j < KEYS; j += WIDTH) {
                        multiply(queries, d, keys[(key + j) / WIDTH], 0, weights, j, KEYS, count);
                    }
                    for (int i = 0; i < count; i++) {
                        int seen = Math.clamp((causal ? from + i + 1 : n) - key, 0, KEYS);
                        Arrays.fill(weights, i * KEYS + seen, (i + 1) * KEYS, Float.NEGATIVE_INFINITY);
                        float before = max[i];
                        max[i] = Math.max(before, max(weights, i * KEYS));
                        float shrink = (float) Math.exp(before - max[i]);
                        sum[i] = shrink * sum[i] + weigh(weights, i * KEYS, max[i]);
                        scale(mean, i * columns, columns, shrink);
                    }
                    for (int c = 0; c < columns; c += WIDTH) {
                        multiply(weights, KEYS, values[c / WIDTH], key, mean, c, columns, count);
                    }
                }
                for (int i = 0; i < count; i++) {
                    scale(mean, i * columns, columns, 1 / sum[i]);
                    System.arraycopy(mean, i * columns, out, (head * n + from + i) * d, d);
                }
            }
        });
    }

    /** c[rows][from column …] += a[rows][depth] b[first row …][WIDTH]: four rows at a time. c has columns in all. */
    private static void multiply(
            float[] a, int depth, float[] b, int first, float[] c, int from, int columns, int rows) {
        for (int row = 0; row < rows; row += 4) {
            multiplyFour(a, row * depth, depth, b, first, c, row * columns + from, columns);
        }
    }

    /** Eight sums that stay in registers, so that each vector of b is loaded once for four rows. */
    private static void multiplyFour(
            float[] a, int from, int depth, float[] b, int first, float[] c, int to, int columns) {
        FloatVector c00 = load(c, to);
        FloatVector c01 = load(c, to + LANES);
        FloatVector c10 = load(c, to + columns);
        FloatVector c11 = load(c, to + columns + LANES);
        FloatVector c20 = load(c, to + 2 * columns);
        FloatVector c21 = load(c, to + 2 * columns + LANES);
        FloatVector c30 = load(c, to + 3 * columns);
        FloatVector c31 = load(c, to + 3 * columns + LANES);
        for (int p = 0; p < depth; p++) {
            FloatVector left = load(b, (first + p) * WIDTH);
            FloatVector right = load(b, (first + p) * WIDTH + LANES);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[from + p]);
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[from + depth + p]);
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[from + 2 * depth + p]);
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[from + 3 * depth + p]);
            c00 = a0.fma(left, c00);
            c01 = a0.fma(right, c01);
            c10 = a1.fma(left, c10);
            c11 = a1.fma(right, c11);
            c20 = a2.fma(left, c20);
            c21 = a2.fma(right, c21);
            c30 = a3.fma(left, c30);
            c31 = a3.fma(right, c31);
        }
        c00.intoArray(c, to);
        c01.intoArray(c, to + LANES);
        c10.intoArray(c, to + columns);
        c11.intoArray(c, to + columns + LANES);
        c20.intoArray(c, to + 2 * columns);
        c21.intoArray(c, to + 2 * columns + LANES);
        c30.intoArray(c, to + 3 * columns);
        c31.intoArray(c, to + 3 * columns + LANES);
    }

    private static float max(float[] x, int from) {
        FloatVector max = load(x, from);
        for (int j = LANES; j < KEYS; j += LANES) {
            max = max.max(load(x, from + j));
        }
        return max.reduceLanes(VectorOperators.MAX);
    }

    /** Logits become weights; returns their sum. */
    private static float weigh(float[] x, int from, float max) {
        FloatVector sum = FloatVector.zero(SPECIES);
        for (int j = from; j < from + KEYS; j += LANES) {
            FloatVector weight = load(x, j).sub(max).lanewise(VectorOperators.EXP);
            weight.intoArray(x, j);
            sum = sum.add(weight);
        }
        return sum.reduceLanes(VectorOperators.ADD);
    }

    private static void scale(float[] x, int from, int count, float factor) {
        for (int c = from; c < from + count; c += LANES) {
            load(x, c).mul(factor).intoArray(x, c);
        }
    }

    private static FloatVector load(float[] x, int from) {
        return FloatVector.fromArray(SPECIES, x, from);
    }

    private static int padded(int size, int to) {
        return (size + to - 1) / to * to;
    }

    /** Calls the body with each of 0 … count − 1, on so many threads. */
    private static void parallel(int count, int threads, IntConsumer body) {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            IntStream.range(0, count)
                    .mapToObj(i -> pool.submit(() -> body.accept(i)))
                    .toList()
                    .forEach(ForkJoinTask::join);
        }
    }
}
