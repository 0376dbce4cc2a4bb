import java.util.List;
import java.util.SplittableRandom;

/** A transformer block with the norm before each part; the feed-forward part squares its ReLU (So et al. 2021, arXiv 2109.08668). */
final class Block {
    /** The six matrices. */
    record Weights(Parameter q, Parameter k, Parameter v, Parameter o, Parameter up, Parameter down, Shape shape) {
        static Weights of(String name, Shape shape, int workers, SplittableRandom random) {
            int width = shape.width();
            double deviation = 1 / Math.sqrt(width);
            return new Weights(
                    new Parameter(name + ".q", width, shape.queryWidth(), workers).random(deviation, random),
                    new Parameter(name + ".k", width, shape.keyWidth(), workers).random(deviation, random),
                    new Parameter(name + ".v", width, shape.keyWidth(), workers).random(deviation, random),
                    new Parameter(name + ".o", shape.queryWidth(), width, workers),
                    new Parameter(name + ".up", width, shape.hidden(), workers).random(deviation, random),
                    new Parameter(name + ".down", shape.hidden(), width, workers),
                    shape);
        }

        List<Parameter> all() {
            return List.of(q, k, v, o, up, down);
        }
    }

    private final Weights weights;
    private final int length;
    private final int worker;
    private final Norm first;
    private final Norm second;
    private final Attention attention;
    private final float[] middle;
    private final float[] hidden;
    private final float[] squared;
    final float[] out;
    private final float[] dHidden;
    private final float[] dNorm;
    private final float[] dMiddle;
    private final float[] dAttention;
    private final float[] scratch;

    Block(Weights weights, int length, int worker) {
        Shape shape = weights.shape();
        this.weights = weights;
        this.length = length;
        this.worker = worker;
        this.first = new Norm(length, shape.width());
        this.second = new Norm(length, shape.width());
        this.attention = new Attention(shape, length);
        this.middle = new float[length * shape.width()];
        this.hidden = new float[length * shape.hidden()];
        this.squared = new float[length * shape.hidden()];
        this.out = new float[length * shape.width()];
        this.dHidden = new float[length * shape.hidden()];
        this.dNorm = new float[length * shape.width()];
        this.dMiddle = new float[length * shape.width()];
        this.dAttention = new float[length * shape.queryWidth()];
        this.scratch = new float[length * Math.max(shape.hidden(), shape.queryWidth())];
    }

    float[] forward(float[] x) {
        float[] normed = first.forward(x, length);
        weights.q.forward(normed, length, attention.q, false);
        weights.k.forward(normed, length, attention.k, false);
        weights.v.forward(normed, length, attention.v, false);
        attention.forward();
        System.arraycopy(x, 0, middle, 0, middle.length);
        weights.o.forward(attention.out, length, middle, true);
        weights.up.forward(second.forward(middle, length), length, hidden, false);
        for (int i = 0; i < hidden.length; i++) {
            float positive = Math.max(hidden[i], 0);
            squared[i] = positive * positive;
        }
        System.arraycopy(middle, 0, out, 0, out.length);
        weights.down.forward(squared, length, out, true);
        return out;
    }

    /** Adds to the gradients, and writes the gradient with respect to x into dx. dOut and dx may be the same array. */
    void backward(float[] dOut, float[] dx) {
        weights.down.learn(squared, dOut, length, worker, scratch);
        weights.down.backward(dOut, length, dHidden, false);
        for (int i = 0; i < hidden.length; i++) {
            dHidden[i] *= 2 * Math.max(hidden[i], 0);
        }
        weights.up.learn(second.y, dHidden, length, worker, scratch);
        weights.up.backward(dHidden, length, dNorm, false);
        System.arraycopy(dOut, 0, dMiddle, 0, dMiddle.length);
        second.backward(dNorm, length, dMiddle);
        weights.o.learn(attention.out, dMiddle, length, worker, scratch);
        weights.o.backward(dMiddle, length, dAttention, false);
        attention.backward(dAttention);
        weights.q.learn(first.y, attention.dq, length, worker, scratch);
        weights.k.learn(first.y, attention.dk, length, worker, scratch);
        weights.v.learn(first.y, attention.dv, length, worker, scratch);
        weights.q.backward(attention.dq, length, dNorm, false);
        weights.k.backward(attention.dk, length, dNorm, true);
        weights.v.backward(attention.dv, length, dNorm, true);
        System.arraycopy(dMiddle, 0, dx, 0, dMiddle.length);
        first.backward(dNorm, length, dx);
    }
}
