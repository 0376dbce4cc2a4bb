import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A language model: an embedding, blocks and a readout, as one worker uses it on one sequence at a time. */
final class Trunk {
    /** What it learns. */
    record Weights(Parameter embedding, List<Block.Weights> blocks, Parameter unembedding) {
        static Weights of(String name, Shape shape, int layers, int workers, SplittableRandom random) {
            List<Block.Weights> blocks = new ArrayList<>();
            for (int i = 0; i < layers; i++) {
                blocks.add(Block.Weights.of(name + ".block" + i, shape, workers, random));
            }
            return new Weights(
                    new Parameter(name + ".embedding", Alphabet.SIZE, shape.width(), workers).random(1, random),
                    blocks,
                    new Parameter(name + ".unembedding", shape.width(), Alphabet.SIZE, workers));
        }

        List<Parameter> all() {
            List<Parameter> all = new ArrayList<>(List.of(embedding));
            blocks.forEach(block -> all.addAll(block.all()));
            all.add(unembedding);
            return all;
        }
    }

    private final Weights weights;
    private final int length;
    private final int worker;
    private final List<Block> blocks = new ArrayList<>();
    private final float[] x;
    private final float[] dx;
    private float[] stream;
    final Readout readout;

    Trunk(Weights weights, int length, int worker) {
        this.weights = weights;
        this.length = length;
        this.worker = worker;
        int width = weights.embedding().columns;
        weights.blocks().forEach(block -> blocks.add(new Block(block, length, worker)));
        this.x = new float[length * width];
        this.dx = new float[length * width];
        this.stream = x;
        this.readout = new Readout(weights.unembedding(), length, worker, false);
    }

    /** Reads {@code length} characters from the start of the text; returns what it holds likely after each. */
    float[] forward(int[] text) {
        embed(weights.embedding(), text, 0, length, x);
        stream = x;
        for (Block block : blocks) {
            stream = block.forward(stream);
        }
        return readout.forward(stream);
    }

    /** What the last block gave. */
    float[] stream() {
        return stream;
    }

    /** Adds to the gradients; the readout's dLogits are set. */
    void backward(int[] text) {
        readout.backward(dx);
        for (Block block : blocks.reversed()) {
            block.backward(dx, dx);
        }
        float[] gradient = weights.embedding().gradients[worker];
        int width = weights.embedding().columns;
        for (int t = 0; t < length; t++) {
            for (int i = 0; i < width; i++) {
                gradient[text[t] * width + i] += dx[t * width + i];
            }
        }
    }

    static void embed(Parameter embedding, int[] text, int from, int length, float[] x) {
        for (int t = 0; t < length; t++) {
            int character = text[Math.min(from + t, text.length - 1)];
            System.arraycopy(
                    embedding.value, character * embedding.columns, x, t * embedding.columns, embedding.columns);
        }
    }
}
