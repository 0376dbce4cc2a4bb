import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Causal linear attention of several heads in float, in plain loops and with the Vector API. Heads are shared out to
 * threads.
 *
 * <p>Shapes, row after row: q, k, v, out [heads][n][d]. With φ(x) = elu(x) + 1, S = Σ φ(k) vᵀ and z = Σ φ(k) over the
 * positions so far, out = φ(q) S / φ(q) z.
 */
class Kernels {
    /** The recurrence: each position is written into the state and then read out of it. */
    static void plain(float[] q, float[] k, float[] v, float[] out, int heads, int n, int d, int threads) {
        parallel(heads, threads, head -> {
            float[] state = new float[d * d];
            float[] norm = new float[d];
            for (int i = 0; i < n; i++) {
                int at = (head * n + i) * d;
                Arrays.fill(out, at, at + d, 0);
                float weight = 0;
                for (int r = 0; r < d; r++) {
                    float key = feature(k[at + r]);
                    float query = feature(q[at + r]);
                    norm[r] += key;
                    weight += query * norm[r];
                    for (int c = 0; c < d; c++) {
                        state[r * d + c] += key * v[at + c];
                        out[at + c] += query * state[r * d + c];
                    }
                }
                for (int c = 0; c < d; c++) {
                    out[at + c] /= weight;
                }
            }
        });
    }

    private static float feature(float x) {
        return x > 0 ? x + 1 : (float) Math.exp(x);
    }

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    /** Positions of a chunk, and columns of a panel: matrices that others are multiplied with are cut into these. */
    private static final int WIDTH = 2 * LANES;

    /**
     * Chunk by chunk: in a chunk a masked square of weights, before it the state, so that all is products of matrices.
     * Sizes are padded with zeros, so no loop has a remainder.
     */
    static void vector(float[] q, float[] k, float[] v, float[] out, int heads, int n, int d, int threads) {
        int panels = (d + WIDTH - 1) / WIDTH;
        int columns = panels * WIDTH;
        parallel(heads, threads, head -> {
            float[][] state = new float[panels][columns * WIDTH];
            float[] norm = new float[columns];
            float[] queries = new float[WIDTH * columns];
            float[] key = new float[columns];
            float[] keys = new float[columns * WIDTH]; // transposed
            float[][] values = new float[panels][WIDTH * WIDTH];
            float[] weights = new float[WIDTH * WIDTH];
            float[] sums = new float[WIDTH * columns];
            for (int from = 0; from < n; from += WIDTH) {
                int count = Math.min(WIDTH, n - from);
                for (int j = 0; j < count; j++) {
                    int at = (head * n + from + j) * d;
                    features(q, at, d, queries, j * columns, columns);
                    features(k, at, d, key, 0, columns);
                    for (int r = 0; r < d; r++) {
                        keys[r * WIDTH + j] = key[r];
                    }
                    for (int p = 0; p < panels; p++) {
                        System.arraycopy(v, at + p * WIDTH, values[p], j * WIDTH, Math.min(WIDTH, d - p * WIDTH));
                    }
                }
                Arrays.fill(weights, 0);
                multiply(queries, columns, keys, weights, 0, WIDTH, count);
                for (int i = 0; i < count; i++) {
                    Arrays.fill(weights, i * WIDTH + i + 1, (i + 1) * WIDTH, 0);
                }
                Arrays.fill(sums, 0);
                for (int p = 0; p < panels; p++) {
                    multiply(queries, columns, state[p], sums, p * WIDTH, columns, count);
                    multiply(weights, WIDTH, values[p], sums, p * WIDTH, columns, count);
                    multiply(keys, WIDTH, values[p], state[p], 0, WIDTH, d);
                }
                for (int i = 0; i < count; i++) {
                    float weight = dot(queries, i * columns, norm) + sum(weights, i * WIDTH);
                    divide(sums, i * columns, columns, weight);
                    System.arraycopy(sums, i * columns, out, (head * n + from + i) * d, d);
                }
                for (int r = 0; r < d; r++) {
                    norm[r] += sum(keys, r * WIDTH);
                }
            }
        });
    }

    /** c[rows][from column …] += a[rows][depth] b[depth][WIDTH]: four rows at a time. c has columns in all. */
    private static void multiply(float[] a, int depth, float[] b, float[] c, int from, int columns, int rows) {
        for (int row = 0; row < rows; row += 4) {
            multiplyFour(a, row * depth, depth, b, c, row * columns + from, columns);
        }
    }

    /** Eight sums that stay in registers, so that each vector of b is loaded once for four rows. */
    private static void multiplyFour(float[] a, int from, int depth, float[] b, float[] c, int to, int columns) {
        FloatVector c00 = load(c, to);
        FloatVector c01 = load(c, to + LANES);
        FloatVector c10 = load(c, to + columns);
        FloatVector c11 = load(c, to + columns + LANES);
        FloatVector c20 = load(c, to + 2 * columns);
        FloatVector c21 = load(c, to + 2 * columns + LANES);
        FloatVector c30 = load(c, to + 3 * columns);
        FloatVector c31 = load(c, to + 3 * columns + LANES);
        for (int p = 0; p < depth; p++) {
            FloatVector left = load(b, p * WIDTH);
            FloatVector right = load(b, p * WIDTH + LANES);
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

    /** φ(x) = e^min(x, 0) + max(x, 0) of one row. */
    private static void features(float[] x, int from, int d, float[] row, int to, int columns) {
        System.arraycopy(x, from, row, to, d);
        for (int c = to; c < to + columns; c += LANES) {
            FloatVector value = load(row, c);
            value.min(0).lanewise(VectorOperators.EXP).add(value.max(0)).intoArray(row, c);
        }
        Arrays.fill(row, to + d, to + columns, 0);
    }

    private static float dot(float[] a, int from, float[] b) {
        FloatVector sum = FloatVector.zero(SPECIES);
        for (int c = 0; c < b.length; c += LANES) {
            sum = load(a, from + c).fma(load(b, c), sum);
        }
        return sum.reduceLanes(VectorOperators.ADD);
    }

    private static float sum(float[] x, int from) {
        return load(x, from).add(load(x, from + LANES)).reduceLanes(VectorOperators.ADD);
    }

    private static void divide(float[] x, int from, int count, float by) {
        for (int c = from; c < from + count; c += LANES) {
            load(x, c).div(by).intoArray(x, c);
        }
    }

    private static FloatVector load(float[] x, int from) {
        return FloatVector.fromArray(SPECIES, x, from);
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
