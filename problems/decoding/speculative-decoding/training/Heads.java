import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Everything that guesses ahead of the trunk, trained together on what the trunk itself holds likely. The trunk is
 * frozen, so none of them changes what the model says.
 */
final class Heads {
    /** How far ahead they guess. */
    static final int AHEAD = 3;

    private static final float FEATURE_WEIGHT = 0.2f;

    /** How many losses there are. */
    static final int LOSSES = 4 * AHEAD + 2;

    /** What they learn. */
    record Weights(
            List<Medusa.Weights> medusa,
            List<Block.Weights> independent,
            List<Sequential.Weights> mtp,
            Sequential.Weights eagle,
            Trunk.Weights draft) {
        static Weights of(Trunk.Weights trunk, Shape block, Shape small, int workers, SplittableRandom random) {
            List<Medusa.Weights> medusa = new ArrayList<>();
            List<Block.Weights> independent = new ArrayList<>();
            List<Sequential.Weights> mtp = new ArrayList<>();
            for (int k = 1; k <= AHEAD; k++) {
                medusa.add(Medusa.Weights.of("medusa" + k, trunk.unembedding(), workers));
                independent.add(Block.Weights.of("independent" + k, block, workers, random));
                mtp.add(Sequential.Weights.of("mtp" + k, block, workers, random));
            }
            return new Weights(
                    medusa,
                    independent,
                    mtp,
                    Sequential.Weights.of("eagle", block, workers, random),
                    Trunk.Weights.of("draft", small, 2, workers, random));
        }

        List<Parameter> all() {
            return Stream.of(
                            medusa.stream().flatMap(head -> head.all().stream()),
                            independent.stream().flatMap(head -> head.all().stream()),
                            mtp.stream().flatMap(head -> head.all().stream()),
                            eagle.all().stream(),
                            draft.all().stream())
                    .flatMap(s -> s)
                    .toList();
        }
    }

    private final Trunk trunk;
    private final int length;
    private final List<Medusa> medusa = new ArrayList<>();
    private final List<Block> independent = new ArrayList<>();
    private final List<Sequential> mtp = new ArrayList<>();
    private final List<Sequential> eagle = new ArrayList<>();
    private final Trunk draft;
    private final Readout readout;
    private final float[] dx;

    Heads(Weights weights, Trunk.Weights trunkWeights, Trunk trunk, int length, int worker) {
        this.trunk = trunk;
        this.length = length;
        for (int k = 0; k < AHEAD; k++) {
            medusa.add(new Medusa(weights.medusa().get(k), length, worker));
            independent.add(new Block(weights.independent().get(k), length, worker));
            mtp.add(new Sequential(weights.mtp().get(k), trunkWeights, length, worker));
            // one module that is fed what it said itself
            eagle.add(new Sequential(weights.eagle(), trunkWeights, length, worker));
        }
        this.draft = new Trunk(weights.draft(), length, worker);
        this.readout = new Readout(trunkWeights.unembedding(), length, worker, true);
        this.dx = new float[length * trunkWeights.embedding().columns];
    }

    /**
     * Adds the gradients of one sequence.
     *
     * @param scale of the loss of each
     * @param losses summed over the rows, in nats: medusa, independent, mtp and eagle by depth, the draft model; and the
     *     distance of eagle's features
     */
    void learn(int[] text, float scale, double[] losses) {
        float[] teacher = trunk.forward(text);
        for (int k = 1; k <= AHEAD; k++) {
            losses[k - 1] += medusa.get(k - 1).learn(trunk.readout.norm.y, teacher, k, scale);
            float[] p = readout.forward(independent.get(k - 1).forward(trunk.stream()));
            losses[AHEAD + k - 1] += Loss.ofTeacher(p, teacher, k, Alphabet.SIZE, scale, readout.dLogits);
            readout.backward(dx);
            independent.get(k - 1).backward(dx, dx);
        }
        chain(mtp, text, teacher, 0, scale, losses, 2 * AHEAD);
        chain(eagle, text, teacher, FEATURE_WEIGHT, scale, losses, 3 * AHEAD);
        float[] p = draft.forward(text);
        losses[4 * AHEAD] += Loss.ofTeacher(p, teacher, 0, Alphabet.SIZE, scale, draft.readout.dLogits);
        draft.backward(text);
    }

    private void chain(
            List<Sequential> modules,
            int[] text,
            float[] teacher,
            float feature,
            float scale,
            double[] losses,
            int at) {
        float[] stream = trunk.stream();
        for (int k = 1; k <= AHEAD; k++) {
            Sequential module = modules.get(k - 1);
            stream = module.forward(stream, text, k);
            losses[at + k - 1] += module.loss(teacher, k, scale);
            if (feature > 0) {
                losses[LOSSES - 1] += module.featureLoss(trunk.readout.norm.y, k, feature, scale);
            }
        }
        float[] back = null;
        for (Sequential module : modules.reversed()) {
            back = module.backward(back);
        }
    }
}
