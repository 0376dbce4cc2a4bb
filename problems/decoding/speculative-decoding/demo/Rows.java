/**
 * Tokens that go through the model in one pass: nodes of a tree that see what was before and their own ancestors, but
 * not each other.
 *
 * @param start how many tokens were before the tree
 * @param from the first node of this pass; those before it went through in passes before
 * @param parents each node's parent, which comes before it; -1 for none
 */
record Rows(int start, int from, int[] tokens, int[] parents) {
    /** Tokens that follow each other. */
    static Rows chain(int start, int[] tokens) {
        int[] parents = new int[tokens.length];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i - 1;
        }
        return new Rows(start, 0, tokens, parents);
    }

    int count() {
        return tokens.length - from;
    }

    int token(int row) {
        return tokens[from + row];
    }

    /** Where its key and value are kept. */
    int slot(int row) {
        return start + from + row;
    }

    int position(int row) {
        return start + depth(from + row) - 1;
    }

    /** Nodes from the eldest ancestor to the row itself. */
    int[] path(int row) {
        int node = from + row;
        int[] path = new int[depth(node)];
        for (int i = path.length - 1; i >= 0; i--) {
            path[i] = node;
            node = parents[node];
        }
        return path;
    }

    private int depth(int node) {
        int depth = 1;
        while (parents[node] >= 0) {
            node = parents[node];
            depth++;
        }
        return depth;
    }
}
