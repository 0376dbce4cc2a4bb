import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * The tree of the likeliest guesses when each depth has one distribution, whatever stands before: the nodes of the
 * largest products of confidences, found best first.
 */
final class Best {
    private Best() {}

    /** @param depths the confidence of each token at each depth */
    static Draft of(double[][] depths, int most) {
        record Candidate(int depth, int rank, int parent, double value) {}
        int[][] order = new int[depths.length][];
        for (int d = 0; d < depths.length; d++) {
            order[d] = ranked(depths[d]);
        }
        Draft draft = new Draft();
        PriorityQueue<Candidate> open =
                new PriorityQueue<>(Comparator.comparingDouble(Candidate::value).reversed());
        double[] values = new double[most];
        open.add(new Candidate(0, 0, -1, depths[0][order[0][0]]));
        while (draft.nodes.size() < most && !open.isEmpty()) {
            Candidate c = open.remove();
            int token = order[c.depth][c.rank];
            double above = c.parent < 0 ? 1 : values[c.parent];
            int node = draft.add(new Draft.Node(token, c.parent, depths[c.depth][token], null));
            values[node] = c.value;
            if (c.rank + 1 < Alphabet.SIZE) {
                double sibling = above * depths[c.depth][order[c.depth][c.rank + 1]];
                open.add(new Candidate(c.depth, c.rank + 1, c.parent, sibling));
            }
            if (c.depth + 1 < depths.length) {
                double child = c.value * depths[c.depth + 1][order[c.depth + 1][0]];
                open.add(new Candidate(c.depth + 1, 0, node, child));
            }
        }
        return draft;
    }

    /** The tokens, the likeliest first. */
    static int[] ranked(double[] p) {
        return java.util.stream.IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -p[i]))
                .mapToInt(i -> i)
                .toArray();
    }
}
