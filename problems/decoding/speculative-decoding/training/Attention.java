import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Causal softmax attention of one sequence with rotary positions (Su et al. 2021, arXiv 2104.09864), several heads
 * that ask sharing the keys and values of one (Ainslie et al. 2023, arXiv 2305.13245).
 */
final class Attention {
    private static final VectorSpecies<Float> SPECIES = Gemm.SPECIES;
    private static final int HEAD = Shape.HEAD;
    private static final float SCALE = (float) (1 / Math.sqrt(HEAD));

    private final Shape shape;
    private final int length;
    private final float[] cosine;
    private final float[] sine;
    private final float[][] weights;
    private final float[] panels;
    private final float[] dWeights;
    final float[] q;
    final float[] k;
    final float[] v;
    final float[] out;
    final float[] dq;
    final float[] dk;
    final float[] dv;

    Attention(Shape shape, int length) {
        this.shape = shape;
        this.length = length;
        this.cosine = new float[length * HEAD / 2];
        this.sine = new float[length * HEAD / 2];
        for (int t = 0; t < length; t++) {
            for (int i = 0; i < HEAD / 2; i++) {
                double angle = t * Math.pow(10_000, -2.0 * i / HEAD);
                cosine[t * HEAD / 2 + i] = (float) Math.cos(angle);
                sine[t * HEAD / 2 + i] = (float) Math.sin(angle);
            }
        }
        this.weights = new float[shape.heads()][length * length];
        this.panels = new float[length * Math.max(length, HEAD)];
        this.dWeights = new float[length * length];
        this.q = new float[length * shape.queryWidth()];
        this.k = new float[length * shape.keyWidth()];
        this.v = new float[length * shape.keyWidth()];
        this.out = new float[length * shape.queryWidth()];
        this.dq = new float[length * shape.queryWidth()];
        this.dk = new float[length * shape.keyWidth()];
        this.dv = new float[length * shape.keyWidth()];
    }

    /** From q, k and v, which hold what the matrices gave, to out. */
    void forward() {
        rotate(q, shape.queryWidth(), 1);
        rotate(k, shape.keyWidth(), 1);
        for (int head = 0; head < shape.heads(); head++) {
            float[] p = weights[head];
            Gemm.pack(keys(k, head).transposed(), HEAD, length, panels);
            Gemm.multiply(queries(q, head), length, HEAD, panels, length, Gemm.Matrix.of(p, length), false);
            for (int row = 0; row < length; row++) {
                softmax(p, row * length, row + 1);
            }
            Gemm.pack(keys(v, head), length, HEAD, panels);
            Gemm.multiply(Gemm.Matrix.of(p, length), length, length, panels, HEAD, queries(out, head), false);
        }
    }

    /** From the gradient of out to dq, dk and dv, before the rotation. */
    void backward(float[] dOut) {
        Arrays.fill(dk, 0);
        Arrays.fill(dv, 0);
        for (int head = 0; head < shape.heads(); head++) {
            Gemm.Matrix p = Gemm.Matrix.of(weights[head], length);
            Gemm.Matrix ds = Gemm.Matrix.of(dWeights, length);
            Gemm.pack(queries(dOut, head), length, HEAD, panels);
            Gemm.multiply(p.transposed(), length, length, panels, HEAD, keys(dv, head), true);
            Gemm.pack(keys(v, head).transposed(), HEAD, length, panels);
            Gemm.multiply(queries(dOut, head), length, HEAD, panels, length, ds, false);
            for (int row = 0; row < length; row++) {
                softmaxBackward(weights[head], dWeights, row * length, row + 1);
            }
            Gemm.pack(keys(k, head), length, HEAD, panels);
            Gemm.multiply(ds, length, length, panels, HEAD, queries(dq, head), false);
            Gemm.pack(queries(q, head), length, HEAD, panels);
            Gemm.multiply(ds.transposed(), length, length, panels, HEAD, keys(dk, head), true);
        }
        rotate(dq, shape.queryWidth(), -1);
        rotate(dk, shape.keyWidth(), -1);
    }

    private Gemm.Matrix queries(float[] at, int head) {
        return Gemm.Matrix.of(at, head * HEAD, shape.queryWidth());
    }

    private Gemm.Matrix keys(float[] at, int head) {
        int shared = head * shape.keyHeads() / shape.heads();
        return Gemm.Matrix.of(at, shared * HEAD, shape.keyWidth());
    }

    private void rotate(float[] x, int width, int direction) {
        for (int t = 0; t < length; t++) {
            for (int head = 0; head < width; head += HEAD) {
                for (int i = 0; i < HEAD / 2; i++) {
                    int left = t * width + head + i;
                    int right = left + HEAD / 2;
                    float c = cosine[t * HEAD / 2 + i];
                    float s = direction * sine[t * HEAD / 2 + i];
                    float a = x[left];
                    float b = x[right];
                    x[left] = a * c - b * s;
                    x[right] = b * c + a * s;
                }
            }
        }
    }

    /** Of the first {@code seen} numbers of a row; the others become zero. */
    private void softmax(float[] p, int at, int seen) {
        int lanes = SPECIES.length();
        int end = (seen + lanes - 1) / lanes * lanes;
        Arrays.fill(p, at + seen, at + end, Float.NEGATIVE_INFINITY);
        FloatVector most = FloatVector.broadcast(SPECIES, Float.NEGATIVE_INFINITY);
        for (int i = 0; i < end; i += lanes) {
            most = most.max(FloatVector.fromArray(SPECIES, p, at + i));
        }
        float largest = most.reduceLanes(VectorOperators.MAX);
        float scale = 1 / Exponentials.of(p, at, end, largest, SCALE);
        for (int i = 0; i < end; i++) {
            p[at + i] *= scale;
        }
        Arrays.fill(p, at + end, at + length, 0);
    }

    private void softmaxBackward(float[] p, float[] dp, int at, int seen) {
        FloatVector sums = FloatVector.zero(SPECIES);
        int lanes = SPECIES.length();
        int end = (seen + lanes - 1) / lanes * lanes;
        for (int i = 0; i < end; i += lanes) {
            sums = FloatVector.fromArray(SPECIES, p, at + i).fma(FloatVector.fromArray(SPECIES, dp, at + i), sums);
        }
        float dot = Exponentials.sum(sums.toArray());
        for (int i = 0; i < end; i++) {
            dp[at + i] = p[at + i] * (dp[at + i] - dot) * SCALE;
        }
        Arrays.fill(dp, at + end, at + length, 0);
    }
}
