import java.util.ArrayList;
import java.util.List;

/** A tree of guesses at what follows the last token of a text. */
final class Draft {
    /**
     * One guess.
     *
     * @param parent index of another guess, -1 for what follows the text itself
     * @param confidence the drafter's, of this token after its parent
     * @param from what it was drawn from, null when it was chosen and not drawn
     */
    record Node(int token, int parent, double confidence, double[] from) {}

    final List<Node> nodes = new ArrayList<>();

    /** Returns its index. */
    int add(Node node) {
        nodes.add(node);
        return nodes.size() - 1;
    }

    List<Integer> childrenOf(int parent) {
        List<Integer> children = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).parent() == parent) {
                children.add(i);
            }
        }
        return children;
    }

    /** With the text's last token as their root. */
    Rows rows(int start, int root) {
        int[] tokens = new int[nodes.size() + 1];
        int[] parents = new int[nodes.size() + 1];
        tokens[0] = root;
        parents[0] = -1;
        for (int i = 0; i < nodes.size(); i++) {
            tokens[i + 1] = nodes.get(i).token();
            parents[i + 1] = nodes.get(i).parent() + 1;
        }
        return new Rows(start, 0, tokens, parents);
    }
}
