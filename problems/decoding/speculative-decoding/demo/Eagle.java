import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One module that guesses the trunk's next feature and is fed its own guesses (Li et al. 2024, arXiv 2401.15077). The
 * tree grows where the product of confidences is largest: at each depth the likeliest nodes are expanded, at the end
 * the likeliest of all are kept (EAGLE-2, arXiv 2406.16858).
 */
final class Eagle implements Drafter {
    private final Trunk trunk;
    private final Joint module;
    private final int most;
    private final int depth;
    private final int branches;
    private final float[] input;
    private int seen;

    /** @param branches how many nodes of a depth are expanded, and into how many; with 1 the chain is drawn, not chosen */
    Eagle(Model model, Trunk trunk, int most, int depth, int branches, Team team) {
        this.trunk = trunk;
        this.module = new Joint(model, "eagle", trunk, team);
        this.most = most;
        this.depth = depth;
        this.branches = branches;
        this.input = new float[Trunk.mostRows() * trunk.width];
    }

    /** @param parentRow the row of the module's tree that guessed it, -1 for the text's own end */
    private record Guess(Draft.Node node, int parentRow, int depth, double value) {}

    /** What grows during one draft. */
    private final class Growth {
        final Sampler sampler;
        final List<Guess> guesses = new ArrayList<>();
        final List<Integer> rows = new ArrayList<>();
        final float[] root = new float[trunk.width];
        final float[] streams = new float[(depth * branches + 1) * trunk.width];

        Growth(Sampler sampler) {
            this.sampler = sampler;
        }

        /** Guesses what follows a node, from a row of the logits. */
        void guess(int parent, int parentRow, int row) {
            double above = parent < 0 ? 1 : guesses.get(parent).value();
            int level = parent < 0 ? 1 : guesses.get(parent).depth() + 1;
            if (branches == 1) {
                double[] q = sampler.probabilities(module.logits, row);
                int token = sampler.draw(q);
                Draft.Node node = new Draft.Node(token, parent, q[token], q);
                guesses.add(new Guess(node, parentRow, level, above * q[token]));
                return;
            }
            double[] q = Sampler.softmax(module.logits, row, 1);
            for (int token : Arrays.copyOf(Best.ranked(q), branches)) {
                Draft.Node node = new Draft.Node(token, parent, q[token], null);
                guesses.add(new Guess(node, parentRow, level, above * q[token]));
            }
        }

        /** Sends the likeliest guesses of a depth through the module, and guesses what follows each. */
        void expand(int level, int start) {
            List<Integer> chosen = IntStream.range(0, guesses.size())
                    .boxed()
                    .filter(i -> guesses.get(i).depth() == level)
                    .sorted(Comparator.comparingDouble(
                            (Integer i) -> -guesses.get(i).value()))
                    .limit(branches)
                    .toList();
            int from = rows.size();
            rows.addAll(chosen);
            int[] tokens = new int[rows.size()];
            int[] parents = new int[rows.size()];
            for (int row = 0; row < tokens.length; row++) {
                Guess guess = guesses.get(rows.get(row));
                tokens[row] = guess.node().token();
                parents[row] = guess.parentRow();
            }
            for (int row = from; row < tokens.length; row++) {
                float[] before = parents[row] < 0 ? root : streams;
                int at = Math.max(parents[row], 0) * trunk.width;
                System.arraycopy(before, at, input, (row - from) * trunk.width, trunk.width);
            }
            module.forward(input, new Rows(start, from, tokens, parents));
            int count = tokens.length - from;
            System.arraycopy(module.stream, 0, streams, from * trunk.width, count * trunk.width);
            module.readOut(0, count);
            for (int row = from; row < tokens.length; row++) {
                guess(rows.get(row), row, row - from);
            }
        }

        /** The likeliest; a parent is always among them, for it is at least as likely and was there before. */
        Draft likeliest() {
            List<Integer> kept = IntStream.range(0, guesses.size())
                    .boxed()
                    .sorted(Comparator.comparingDouble(
                            (Integer i) -> -guesses.get(i).value()))
                    .limit(most)
                    .sorted()
                    .toList();
            Draft draft = new Draft();
            for (int i : kept) {
                Draft.Node node = guesses.get(i).node();
                draft.add(new Draft.Node(node.token(), kept.indexOf(node.parent()), node.confidence(), node.from()));
            }
            return draft;
        }
    }

    @Override
    public Draft draft(Text text, Sampler sampler) {
        int end = text.length() - 1;
        if (end < 1) {
            return new Draft();
        }
        Growth growth = new Growth(sampler);
        for (int count; seen < end; seen += count) {
            count = Math.min(end - seen, Trunk.mostRows());
            System.arraycopy(text.streams, seen * trunk.width, input, 0, count * trunk.width);
            module.forward(input, Rows.chain(seen, text.slice(seen + 1, seen + count + 1)));
            module.readOut(count - 1, 1);
            System.arraycopy(module.stream, (count - 1) * trunk.width, growth.root, 0, trunk.width);
        }
        growth.guess(-1, -1, 0);
        for (int level = 1; level < depth; level++) {
            growth.expand(level, end);
        }
        return growth.likeliest();
    }
}
