/** Heads on the trunk's last feature, each for one depth: softmax(W₂·(SiLU(W₁·h) + h)) (arXiv 2401.10774). */
final class Medusa implements Drafter {
    private final Trunk trunk;
    private final Matrix[] layers;
    private final Matrix[] readouts;
    private final int most;
    private final Team team;
    private final float[] feature;
    private final float[] inner;
    private final float[] logits = new float[Alphabet.SIZE];
    private final float[] stream;

    Medusa(Model model, Trunk trunk, int most, Team team) {
        this.trunk = trunk;
        this.most = most;
        this.team = team;
        this.layers = new Matrix[Heads.COUNT];
        this.readouts = new Matrix[Heads.COUNT];
        for (int k = 0; k < Heads.COUNT; k++) {
            layers[k] = model.matrix("medusa" + (k + 1) + ".layer");
            readouts[k] = model.matrix("medusa" + (k + 1) + ".readout");
        }
        this.feature = new float[trunk.width];
        this.inner = new float[trunk.width];
        this.stream = new float[trunk.width];
    }

    @Override
    public Draft draft(Text text, Sampler sampler) {
        if (text.length() < 2) {
            return new Draft();
        }
        System.arraycopy(text.streams, (text.length() - 2) * trunk.width, stream, 0, trunk.width);
        Block.norm(stream, 1, trunk.width, feature);
        double[][] depths = new double[Math.min(most, Heads.COUNT)][];
        for (int k = 0; k < depths.length; k++) {
            layers[k].multiply(feature, 1, inner, false, team);
            for (int i = 0; i < inner.length; i++) {
                inner[i] = feature[i] + inner[i] / (1 + (float) Math.exp(-inner[i]));
            }
            readouts[k].multiply(inner, 1, logits, false, team);
            depths[k] = Sampler.softmax(logits, 0, 1);
        }
        return Best.of(depths, most);
    }
}
