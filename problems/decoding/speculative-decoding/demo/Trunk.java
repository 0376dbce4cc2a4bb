import java.util.Arrays;

/** A language model: tokens in, the stream after its last block and the logits of what follows out. */
final class Trunk {
    private static final int MOST_ROWS = 256;

    final int width;
    private final Team team;
    private final float[] embedding;
    private final Block[] blocks;
    private final Matrix unembedding;
    private final float[] feature;

    /** MOST_ROWS × width, one row a token of the last pass. */
    final float[] stream;

    /** As many rows × {@link Alphabet#SIZE}. */
    final float[] logits = new float[MOST_ROWS * Alphabet.SIZE];

    Trunk(Model model, String name, Team team) {
        this.team = team;
        this.embedding = model.values(name + ".embedding");
        this.width = embedding.length / Alphabet.SIZE;
        int layers = 0;
        while (model.has(name + ".block" + layers + ".q")) {
            layers++;
        }
        this.blocks = new Block[layers];
        Arrays.setAll(blocks, i -> new Block(Block.Weights.of(model, name + ".block" + i), team));
        this.unembedding = model.matrix(name + ".unembedding");
        this.stream = new float[MOST_ROWS * width];
        this.feature = new float[MOST_ROWS * width];
    }

    /** Of how many tokens at most a pass may be. */
    static int mostRows() {
        return MOST_ROWS;
    }

    void forward(Rows rows) {
        for (int row = 0; row < rows.count(); row++) {
            embed(rows.token(row), stream, row * width);
        }
        for (Block block : blocks) {
            block.forward(stream, rows);
        }
        readOut(stream, rows.count(), feature, logits);
    }

    /** Of the rows of the last pass only this path stays. */
    void keep(int start, int[] path) {
        for (Block block : blocks) {
            block.keep(start, path);
        }
    }

    void embed(int token, float[] to, int at) {
        System.arraycopy(embedding, token * width, to, at, width);
    }

    /** The logits of streams (rows × width), whose normed form goes to {@code normed}. */
    void readOut(float[] streams, int count, float[] normed, float[] logitsOut) {
        Block.norm(streams, count, width, normed);
        unembedding.multiply(normed, count, logitsOut, false, team);
    }
}
