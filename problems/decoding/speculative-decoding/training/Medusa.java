import java.util.List;

/**
 * A residual layer and a readout of its own (Cai et al. 2024, arXiv 2401.10774, equation 1):
 * softmax(W₂·(SiLU(W₁·h) + h)), W₁ starting at zero and W₂ as the trunk's readout.
 */
final class Medusa {
    /** The two matrices. */
    record Weights(Parameter layer, Parameter readout) {
        static Weights of(String name, Parameter trunkReadout, int workers) {
            Parameter readout = new Parameter(name + ".readout", trunkReadout.rows, trunkReadout.columns, workers);
            System.arraycopy(trunkReadout.value, 0, readout.value, 0, readout.value.length);
            return new Weights(new Parameter(name + ".layer", trunkReadout.rows, trunkReadout.rows, workers), readout);
        }

        List<Parameter> all() {
            return List.of(layer, readout);
        }
    }

    private final Weights weights;
    private final int length;
    private final int worker;
    private final float[] inner;
    private final float[] sum;
    private final float[] p;
    private final float[] dLogits;
    private final float[] dSum;
    private final float[] scratch;

    Medusa(Weights weights, int length, int worker) {
        int width = weights.layer().rows;
        this.weights = weights;
        this.length = length;
        this.worker = worker;
        this.inner = new float[length * width];
        this.sum = new float[length * width];
        this.p = new float[length * Alphabet.SIZE];
        this.dLogits = new float[length * Alphabet.SIZE];
        this.dSum = new float[length * width];
        this.scratch = new float[length * Math.max(width, Alphabet.SIZE)];
    }

    /** Adds its gradients; returns the loss. */
    double learn(float[] feature, float[] teacher, int ahead, float scale) {
        weights.layer().forward(feature, length, inner, false);
        for (int i = 0; i < sum.length; i++) {
            sum[i] = feature[i] + inner[i] * sigmoid(inner[i]);
        }
        weights.readout().forward(sum, length, p, false);
        Readout.softmax(p, Alphabet.SIZE);
        double loss = Loss.ofTeacher(p, teacher, ahead, Alphabet.SIZE, scale, dLogits);
        weights.readout().learn(sum, dLogits, length, worker, scratch);
        weights.readout().backward(dLogits, length, dSum, false);
        for (int i = 0; i < sum.length; i++) {
            float s = sigmoid(inner[i]);
            dSum[i] *= s * (1 + inner[i] * (1 - s));
        }
        weights.layer().learn(feature, dSum, length, worker, scratch);
        return loss;
    }

    private static float sigmoid(float x) {
        return (float) (1 / (1 + Math.exp(-x)));
    }
}
