/** The stream at a token and the embedding of the one that follows, each normed, made one, and sent through a block. */
final class Joint {
    private final Trunk trunk;
    private final Team team;
    private final Matrix joint;
    private final Block block;
    private final float[] embedded;
    private final float[] left;
    private final float[] right;
    private final float[] pair;
    private final float[] normed;

    /** What the block gave, one row a token. */
    final float[] stream;

    final float[] logits = new float[Trunk.mostRows() * Alphabet.SIZE];

    Joint(Model model, String name, Trunk trunk, Team team) {
        int size = Trunk.mostRows() * trunk.width;
        this.trunk = trunk;
        this.team = team;
        this.joint = model.matrix(name + ".joint");
        this.block = new Block(Block.Weights.of(model, name), team);
        this.embedded = new float[size];
        this.left = new float[size];
        this.right = new float[size];
        this.pair = new float[2 * size];
        this.normed = new float[size];
        this.stream = new float[size];
    }

    /**
     * One pass.
     *
     * @param streams rows × width, of the tokens
     * @param rows whose tokens are those that follow
     */
    void forward(float[] streams, Rows rows) {
        int width = trunk.width;
        int count = rows.count();
        for (int row = 0; row < count; row++) {
            trunk.embed(rows.token(row), embedded, row * width);
        }
        Block.norm(streams, count, width, left);
        Block.norm(embedded, count, width, right);
        for (int row = 0; row < count; row++) {
            System.arraycopy(left, row * width, pair, row * 2 * width, width);
            System.arraycopy(right, row * width, pair, (row * 2 + 1) * width, width);
        }
        joint.multiply(pair, count, stream, false, team);
        block.forward(stream, rows);
    }

    /** Logits of these rows of the last pass, from the first on. */
    void readOut(int from, int count) {
        System.arraycopy(stream, from * trunk.width, left, 0, count * trunk.width);
        trunk.readOut(left, count, normed, logits);
    }
}
