import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * One depth of multi-token prediction as in DeepSeek-V3 (arXiv 2412.19437, equations 21 to 24): the stream of the depth
 * before and the embedding of the character that follows are each normed, laid side by side, brought to the width of a
 * block by a matrix, and read out by the trunk's own readout. Fed with what it said itself, and drawn to the trunk's
 * feature, the same is a draft as in EAGLE (Li et al. 2024, arXiv 2401.15077).
 */
final class Sequential {
    /** Its matrices. */
    record Weights(Parameter joint, Block.Weights block) {
        static Weights of(String name, Shape shape, int workers, SplittableRandom random) {
            int width = shape.width();
            return new Weights(
                    new Parameter(name + ".joint", 2 * width, width, workers).random(1 / Math.sqrt(2 * width), random),
                    Block.Weights.of(name, shape, workers, random));
        }

        List<Parameter> all() {
            return Stream.concat(Stream.of(joint), block.all().stream()).toList();
        }
    }

    private final Weights weights;
    private final Parameter embedding;
    private final int length;
    private final int width;
    private final int worker;
    private final Norm previous;
    private final Norm next;
    private final float[] embedded;
    private final float[] pair;
    private final float[] joined;
    private final Block block;
    private final Readout readout;
    private final float[] dStream;
    private final float[] dPair;
    private final float[] dPrevious;
    private final float[] scratch;

    Sequential(Weights weights, Trunk.Weights trunk, int length, int worker) {
        this.weights = weights;
        this.embedding = trunk.embedding();
        this.length = length;
        this.width = weights.joint().columns;
        this.worker = worker;
        this.previous = new Norm(length, width);
        this.next = new Norm(length, width);
        this.embedded = new float[length * width];
        this.pair = new float[length * 2 * width];
        this.joined = new float[length * width];
        this.block = new Block(weights.block(), length, worker);
        this.readout = new Readout(trunk.unembedding(), length, worker, true);
        this.dStream = new float[length * width];
        this.dPair = new float[length * 2 * width];
        this.dPrevious = new float[length * width];
        this.scratch = new float[length * width];
    }

    /** @param stream of the depth before */
    float[] forward(float[] stream, int[] text, int depth) {
        Trunk.embed(embedding, text, depth, length, embedded);
        previous.forward(stream, length);
        next.forward(embedded, length);
        for (int t = 0; t < length; t++) {
            System.arraycopy(previous.y, t * width, pair, t * 2 * width, width);
            System.arraycopy(next.y, t * width, pair, (t * 2 + 1) * width, width);
        }
        weights.joint().forward(pair, length, joined, false);
        return block.forward(joined);
    }

    double loss(float[] teacher, int depth, float scale) {
        float[] p = readout.forward(block.out);
        return Loss.ofTeacher(p, teacher, depth, Alphabet.SIZE, scale, readout.dLogits);
    }

    /** After the other loss: draws the normed stream to the trunk's. */
    double featureLoss(float[] trunkFeature, int depth, float weight, float scale) {
        float each = weight / width;
        return each * Loss.ofFeature(readout.norm.y, trunkFeature, depth, width, each * scale, readout.dNorm);
    }

    /** @param fromNext what the depth after wants of this stream, null for the last; returns what this one wants */
    float[] backward(float[] fromNext) {
        readout.backward(dStream);
        if (fromNext != null) {
            for (int i = 0; i < dStream.length; i++) {
                dStream[i] += fromNext[i];
            }
        }
        block.backward(dStream, dStream);
        weights.joint().learn(pair, dStream, length, worker, scratch);
        weights.joint().backward(dStream, length, dPair, false);
        for (int t = 0; t < length; t++) {
            System.arraycopy(dPair, t * 2 * width, scratch, t * width, width);
        }
        java.util.Arrays.fill(dPrevious, 0);
        previous.backward(scratch, length, dPrevious);
        return dPrevious;
    }
}
