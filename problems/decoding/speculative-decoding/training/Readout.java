import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/** From the stream to probabilities of the next character. */
final class Readout {
    private final Parameter unembedding;
    private final int length;
    private final int worker;
    private final boolean frozen;
    final Norm norm;
    final float[] p;
    final float[] dLogits;
    final float[] dNorm;
    private final float[] scratch;

    /** @param frozen whether the matrix stays as it is */
    Readout(Parameter unembedding, int length, int worker, boolean frozen) {
        this.unembedding = unembedding;
        this.length = length;
        this.worker = worker;
        this.frozen = frozen;
        this.norm = new Norm(length, unembedding.rows);
        this.p = new float[length * unembedding.columns];
        this.dLogits = new float[length * unembedding.columns];
        this.dNorm = new float[length * unembedding.rows];
        this.scratch = new float[length * unembedding.columns];
    }

    float[] forward(float[] x) {
        unembedding.forward(norm.forward(x, length), length, p, false);
        softmax(p, unembedding.columns);
        return p;
    }

    /** Writes the gradient with respect to x into dx, from dLogits and what dNorm holds already. */
    void backward(float[] dx) {
        if (!frozen) {
            unembedding.learn(norm.y, dLogits, length, worker, scratch);
        }
        unembedding.backward(dLogits, length, dNorm, true);
        java.util.Arrays.fill(dx, 0);
        norm.backward(dNorm, length, dx);
        java.util.Arrays.fill(dNorm, 0);
    }

    /** Of each row. */
    static void softmax(float[] rows, int columns) {
        int lanes = Gemm.SPECIES.length();
        for (int at = 0; at < rows.length; at += columns) {
            FloatVector most = FloatVector.fromArray(Gemm.SPECIES, rows, at);
            for (int i = lanes; i < columns; i += lanes) {
                most = most.max(FloatVector.fromArray(Gemm.SPECIES, rows, at + i));
            }
            float largest = most.reduceLanes(VectorOperators.MAX);
            float scale = 1 / Exponentials.of(rows, at, columns, largest, 1);
            for (int i = 0; i < columns; i++) {
                rows[at + i] *= scale;
            }
        }
    }
}
