import java.util.List;

/** Writes with a trunk and a drafter: draft, check all of it in one pass, keep what stands, add one token. */
final class Decoding {
    private final Trunk trunk;
    private final Drafter drafter;
    private final Acceptance acceptance;
    private final Sampler sampler;
    final Text text;

    /** Spent so far, in nanoseconds. */
    long drafting;

    long checking;

    /** How much the model itself is surprised by what was written, in bits. */
    double surprise;

    /**
     * What one pass of the trunk gave.
     *
     * @param path indexes of the guesses that stand
     * @param next the token after them
     */
    record Step(Draft draft, List<Integer> path, int next) {
        int tokens() {
            return path.size() + 1;
        }
    }

    Decoding(Trunk trunk, Drafter drafter, Acceptance acceptance, Sampler sampler, int[] prompt) {
        this.trunk = trunk;
        this.drafter = drafter;
        this.acceptance = acceptance;
        this.sampler = sampler;
        this.text = new Text(trunk.width);
        for (int at = 0; at < prompt.length - 1; ) {
            int count = Math.min(prompt.length - 1 - at, Trunk.mostRows());
            int[] piece = java.util.Arrays.copyOfRange(prompt, at, at + count);
            trunk.forward(Rows.chain(at, piece));
            for (int i = 0; i < count; i++) {
                text.think(at + i, trunk.stream, i);
                text.add(piece[i]);
            }
            at += count;
        }
        // the drafter, too, reads the prompt before any clock runs
        drafter.draft(text, sampler);
        text.add(prompt[prompt.length - 1]);
    }

    Step step() {
        long start = System.nanoTime();
        Draft draft = drafter.draft(text, sampler);
        long drafted = System.nanoTime();
        int position = text.length() - 1;
        trunk.forward(draft.rows(position, text.last()));
        Acceptance.Result result = acceptance.decide(draft, trunk.logits, sampler);
        int[] kept = new int[result.path().size() + 1];
        text.think(position, trunk.stream, 0);
        for (int i = 1; i < kept.length; i++) {
            int node = result.path().get(i - 1);
            kept[i] = node + 1;
            text.think(position + i, trunk.stream, node + 1);
            text.add(draft.nodes.get(node).token());
        }
        trunk.keep(position, kept);
        text.add(result.next());
        drafting += drafted - start;
        checking += System.nanoTime() - drafted;
        for (int i = 0; i < kept.length; i++) {
            int token = i + 1 < kept.length ? draft.nodes.get(kept[i + 1] - 1).token() : result.next();
            surprise -= Math.log(Sampler.softmax(trunk.logits, kept[i], 1)[token]) / Math.log(2);
        }
        return new Step(draft, result.path(), result.next());
    }

    /** In seconds. */
    double time() {
        return (drafting + checking) / 1e9;
    }
}
