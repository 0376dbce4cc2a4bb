/** A much smaller model of the same kind drafts a chain (Leviathan et al. 2023; Chen et al. 2023, arXiv 2302.01318). */
final class SmallModel implements Drafter {
    private final Trunk small;
    private final int most;
    private int seen;

    SmallModel(Trunk small, int most) {
        this.small = small;
        this.most = most;
    }

    @Override
    public Draft draft(Text text, Sampler sampler) {
        Draft draft = new Draft();
        while (text.length() - seen > Trunk.mostRows()) {
            small.forward(Rows.chain(seen, text.slice(seen, seen + Trunk.mostRows())));
            seen += Trunk.mostRows();
        }
        int[] fresh = text.slice(seen, text.length());
        small.forward(Rows.chain(seen, fresh));
        seen = text.length();
        int row = fresh.length - 1;
        for (int i = 0; i < most; i++) {
            double[] q = sampler.probabilities(small.logits, row);
            int token = sampler.draw(q);
            draft.add(new Draft.Node(token, i - 1, q[token], q));
            if (i + 1 < most) {
                // not counted as seen: these places are taken by what will really stand there
                small.forward(Rows.chain(seen + i, new int[] {token}));
                row = 0;
            }
        }
        return draft;
    }
}
