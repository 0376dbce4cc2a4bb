/** A block of its own for each depth, all on the trunk's stream and with the trunk's readout (Gloeckle et al. 2024, arXiv 2404.19737). */
final class Independent implements Drafter {
    private final Trunk trunk;
    private final Block[] blocks = new Block[Heads.COUNT];
    private final int most;
    private final float[] stream;
    private final float[] normed;
    private final float[] logits = new float[Alphabet.SIZE];
    private int seen;

    Independent(Model model, Trunk trunk, int most, Team team) {
        this.trunk = trunk;
        this.most = most;
        for (int k = 0; k < Heads.COUNT; k++) {
            blocks[k] = new Block(Block.Weights.of(model, "independent" + (k + 1)), team);
        }
        this.stream = new float[Trunk.mostRows() * trunk.width];
        this.normed = new float[trunk.width];
    }

    @Override
    public Draft draft(Text text, Sampler sampler) {
        int end = text.length() - 1;
        double[][] depths = new double[Math.min(most, Heads.COUNT)][];
        while (seen < end) {
            int count = Math.min(end - seen, Trunk.mostRows());
            for (int k = 0; k < depths.length; k++) {
                System.arraycopy(text.streams, seen * trunk.width, stream, 0, count * trunk.width);
                blocks[k].forward(stream, Rows.chain(seen, text.slice(seen, seen + count)));
                System.arraycopy(stream, (count - 1) * trunk.width, stream, 0, trunk.width);
                trunk.readOut(stream, 1, normed, logits);
                depths[k] = Sampler.softmax(logits, 0, 1);
            }
            seen += count;
        }
        return depths[0] == null ? new Draft() : Best.of(depths, most);
    }
}
