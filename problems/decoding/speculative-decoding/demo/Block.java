import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** A transformer block that remembers: attention over what it has seen, and a feed-forward part with squared ReLU. */
final class Block {
    static final int HEAD = 32;

    /** Heads that ask for each that is asked. */
    private static final int GROUP = 4;

    private static final VectorSpecies<Float> SPECIES = Matrix.SPECIES;
    private static final int LANES = SPECIES.length();
    private static final float SCALE = (float) (1 / Math.sqrt(HEAD));
    private static final int MOST_ROWS = 256;

    /** Its matrices. */
    record Weights(Matrix q, Matrix k, Matrix v, Matrix o, Matrix up, Matrix down) {
        static Weights of(Model model, String name) {
            return new Weights(
                    model.matrix(name + ".q"),
                    model.matrix(name + ".k"),
                    model.matrix(name + ".v"),
                    model.matrix(name + ".o"),
                    model.matrix(name + ".up"),
                    model.matrix(name + ".down"));
        }
    }

    private final Weights weights;
    private final Team team;
    private final int width;
    private final Cache[] caches;
    private final float[] normed;
    private final float[] q;
    private final float[] k;
    private final float[] v;
    private final float[] attended;
    private final float[] hidden;
    private final float[] scores = new float[GROUP * Cache.CAPACITY];

    Block(Weights weights, Team team) {
        this.weights = weights;
        this.team = team;
        this.width = weights.q().rows;
        this.caches = new Cache[weights.k().columns / HEAD];
        Arrays.setAll(caches, _ -> new Cache());
        this.normed = new float[MOST_ROWS * width];
        this.q = new float[MOST_ROWS * weights.q().columns];
        this.k = new float[MOST_ROWS * weights.k().columns];
        this.v = new float[MOST_ROWS * weights.k().columns];
        this.attended = new float[MOST_ROWS * weights.q().columns];
        this.hidden = new float[MOST_ROWS * weights.up().columns];
    }

    /** Changes x (rows × width) into what it gives. The rows stay in the cache until others take their places. */
    void forward(float[] x, Rows rows) {
        int count = rows.count();
        norm(x, count, width, normed);
        weights.q().multiply(normed, count, q, false, team);
        weights.k().multiply(normed, count, k, false, team);
        weights.v().multiply(normed, count, v, false, team);
        for (int row = 0; row < count; row++) {
            remember(row, rows);
        }
        for (int row = 0; row < count; row++) {
            attend(row, rows);
        }
        weights.o().multiply(attended, count, x, true, team);
        norm(x, count, width, normed);
        weights.up().multiply(normed, count, hidden, false, team);
        for (int i = 0; i < count * weights.up().columns; i++) {
            float positive = Math.max(hidden[i], 0);
            hidden[i] = positive * positive;
        }
        weights.down().multiply(hidden, count, x, true, team);
    }

    /** Of the rows of the last pass only this path stays, as if it had come token by token. */
    void keep(int start, int[] path) {
        for (Cache cache : caches) {
            for (int i = 0; i < path.length; i++) {
                if (path[i] != i) {
                    cache.move(start + path[i], start + i);
                }
            }
        }
    }

    /** Each row divided by its root mean square. */
    static void norm(float[] x, int count, int width, float[] y) {
        for (int row = 0; row < count; row++) {
            FloatVector sums = FloatVector.zero(SPECIES);
            for (int i = row * width; i < (row + 1) * width; i += LANES) {
                FloatVector some = FloatVector.fromArray(SPECIES, x, i);
                sums = some.fma(some, sums);
            }
            float scale = (float) (1 / Math.sqrt(Exponentials.sum(sums.toArray()) / width + 1e-5));
            for (int i = row * width; i < (row + 1) * width; i++) {
                y[i] = x[i] * scale;
            }
        }
    }

    private void remember(int row, Rows rows) {
        int position = rows.position(row);
        rotate(q, row * weights.q().columns, weights.q().columns, position);
        rotate(k, row * weights.k().columns, weights.k().columns, position);
        int slot = rows.slot(row);
        for (int head = 0; head < caches.length; head++) {
            int from = row * weights.k().columns + head * HEAD;
            for (int i = 0; i < HEAD; i++) {
                caches[head].keys[i * Cache.CAPACITY + slot] = k[from + i];
            }
            System.arraycopy(v, from, caches[head].values, slot * HEAD, HEAD);
        }
    }

    private static void rotate(float[] x, int at, int columns, int position) {
        for (int head = at; head < at + columns; head += HEAD) {
            for (int i = 0; i < HEAD / 2; i++) {
                float c = Rotary.COSINE[position * HEAD / 2 + i];
                float s = Rotary.SINE[position * HEAD / 2 + i];
                float a = x[head + i];
                float b = x[head + HEAD / 2 + i];
                x[head + i] = a * c - b * s;
                x[head + HEAD / 2 + i] = b * c + a * s;
            }
        }
    }

    private void attend(int row, Rows rows) {
        int[] path = rows.path(row);
        int seen = rows.start() + path.length;
        int end = (rows.start() + rows.tokens().length + 2 * LANES - 1) / (2 * LANES) * 2 * LANES;
        for (int group = 0; group < caches.length; group++) {
            int at = row * weights.q().columns + group * GROUP * HEAD;
            score(caches[group].keys, at, end);
            for (int head = 0; head < GROUP; head++) {
                int from = head * Cache.CAPACITY;
                // what a row sees of the tree lies side by side from here on
                for (int i = 0; i < path.length; i++) {
                    scores[from + rows.start() + i] = scores[from + rows.start() + path[i]];
                }
                softmax(from, seen);
            }
            mix(caches[group].values, rows.start(), path, at);
        }
    }

    /** Scores of four heads for two vectors of tokens at a time. */
    private void score(float[] keys, int at, int end) {
        for (int slot = 0; slot < end; slot += 2 * LANES) {
            FloatVector a0 = FloatVector.zero(SPECIES);
            FloatVector a1 = a0;
            FloatVector b0 = a0;
            FloatVector b1 = a0;
            FloatVector c0 = a0;
            FloatVector c1 = a0;
            FloatVector d0 = a0;
            FloatVector d1 = a0;
            for (int i = 0; i < HEAD; i++) {
                FloatVector left = FloatVector.fromArray(SPECIES, keys, i * Cache.CAPACITY + slot);
                FloatVector right = FloatVector.fromArray(SPECIES, keys, i * Cache.CAPACITY + slot + LANES);
                FloatVector a = FloatVector.broadcast(SPECIES, q[at + i]);
                a0 = a.fma(left, a0);
                a1 = a.fma(right, a1);
                FloatVector b = FloatVector.broadcast(SPECIES, q[at + HEAD + i]);
                b0 = b.fma(left, b0);
                b1 = b.fma(right, b1);
                FloatVector c = FloatVector.broadcast(SPECIES, q[at + 2 * HEAD + i]);
                c0 = c.fma(left, c0);
                c1 = c.fma(right, c1);
                FloatVector d = FloatVector.broadcast(SPECIES, q[at + 3 * HEAD + i]);
                d0 = d.fma(left, d0);
                d1 = d.fma(right, d1);
            }
            a0.intoArray(scores, slot);
            a1.intoArray(scores, slot + LANES);
            b0.intoArray(scores, Cache.CAPACITY + slot);
            b1.intoArray(scores, Cache.CAPACITY + slot + LANES);
            c0.intoArray(scores, 2 * Cache.CAPACITY + slot);
            c1.intoArray(scores, 2 * Cache.CAPACITY + slot + LANES);
            d0.intoArray(scores, 3 * Cache.CAPACITY + slot);
            d1.intoArray(scores, 3 * Cache.CAPACITY + slot + LANES);
        }
    }

    private void softmax(int from, int seen) {
        int end = (seen + LANES - 1) / LANES * LANES;
        Arrays.fill(scores, from + seen, from + end, Float.NEGATIVE_INFINITY);
        FloatVector most = FloatVector.broadcast(SPECIES, Float.NEGATIVE_INFINITY);
        for (int i = from; i < from + end; i += LANES) {
            most = most.max(FloatVector.fromArray(SPECIES, scores, i));
        }
        float largest = most.reduceLanes(VectorOperators.MAX);
        float scale = 1 / Exponentials.of(scores, from, end, largest, SCALE);
        for (int i = from; i < from + seen; i++) {
            scores[i] *= scale;
        }
    }

    /** The values of what is seen, mixed by the scores of four heads at a time. */
    private void mix(float[] values, int start, int[] path, int at) {
        for (int part = 0; part < HEAD; part += LANES) {
            FloatVector a = FloatVector.zero(SPECIES);
            FloatVector b = a;
            FloatVector c = a;
            FloatVector d = a;
            for (int i = 0; i < start + path.length; i++) {
                int slot = i < start ? i : start + path[i - start];
                FloatVector value = FloatVector.fromArray(SPECIES, values, slot * HEAD + part);
                a = value.fma(FloatVector.broadcast(SPECIES, scores[i]), a);
                b = value.fma(FloatVector.broadcast(SPECIES, scores[Cache.CAPACITY + i]), b);
                c = value.fma(FloatVector.broadcast(SPECIES, scores[2 * Cache.CAPACITY + i]), c);
                d = value.fma(FloatVector.broadcast(SPECIES, scores[3 * Cache.CAPACITY + i]), d);
            }
            a.intoArray(attended, at + part);
            b.intoArray(attended, at + HEAD + part);
            c.intoArray(attended, at + 2 * HEAD + part);
            d.intoArray(attended, at + 3 * HEAD + part);
        }
    }

    /** The angles of every position. */
    private static final class Rotary {
        static final float[] COSINE = new float[Cache.CAPACITY * HEAD / 2];
        static final float[] SINE = new float[Cache.CAPACITY * HEAD / 2];

        static {
            for (int t = 0; t < Cache.CAPACITY; t++) {
                for (int i = 0; i < HEAD / 2; i++) {
                    double angle = t * Math.pow(10_000, -2.0 * i / HEAD);
                    COSINE[t * HEAD / 2 + i] = (float) Math.cos(angle);
                    SINE[t * HEAD / 2 + i] = (float) Math.sin(angle);
                }
            }
        }

        private Rotary() {}
    }
}
