/**
 * A module for each depth, fed with the stream of the depth before and the token that follows (DeepSeek-V3, arXiv
 * 2412.19437, section 2.2). It drafts a chain.
 */
final class Mtp implements Drafter {
    private final int width;
    private final Joint[] modules = new Joint[Heads.COUNT];

    /** Depth by depth, CAPACITY × width: what each module made of each token; depth 0 is the trunk. */
    private final float[][] streams = new float[Heads.COUNT][];

    /** Of each module: how many tokens it has seen followed by what really stands there. */
    private final int[] seen = new int[Heads.COUNT];

    private final float[] input;
    private final int most;

    Mtp(Model model, Trunk trunk, int most, Team team) {
        this.width = trunk.width;
        this.most = Math.min(most, Heads.COUNT);
        for (int k = 0; k < Heads.COUNT; k++) {
            modules[k] = new Joint(model, "mtp" + (k + 1), trunk, team);
            streams[k] = new float[Cache.CAPACITY * width];
        }
        this.input = new float[Trunk.mostRows() * width];
    }

    @Override
    public Draft draft(Text text, Sampler sampler) {
        Draft draft = new Draft();
        int end = text.length() - 1;
        if (end < 1) {
            return draft;
        }
        for (int depth = 1; depth <= most; depth++) {
            float[] before = depth == 1 ? text.streams : streams[depth - 2];
            Joint module = modules[depth - 1];
            int row = 0;
            for (int from = seen[depth - 1]; from < end; ) {
                int count = Math.min(end - from, Trunk.mostRows());
                int[] tokens = new int[count];
                for (int i = 0; i < count; i++) {
                    tokens[i] = follower(text, draft, from + i + depth);
                }
                System.arraycopy(before, from * width, input, 0, count * width);
                module.forward(input, Rows.chain(from, tokens));
                System.arraycopy(module.stream, 0, streams[depth - 1], from * width, count * width);
                from += count;
                row = count - 1;
            }
            module.readOut(row, 1);
            double[] q = sampler.probabilities(module.logits, 0);
            int token = sampler.draw(q);
            draft.add(new Draft.Node(token, depth - 2, q[token], q));
            seen[depth - 1] = Math.max(0, end - depth + 1);
        }
        return draft;
    }

    /** The token there, or the guess. */
    private static int follower(Text text, Draft draft, int position) {
        return position < text.length()
                ? text.token(position)
                : draft.nodes.get(position - text.length()).token();
    }
}
