import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;

// Puts the paths into a trie, in whatever order they come. A walk by layers, children by rank, meets the nodes in the
// order of their numbers, so that nothing has to be sorted as a whole.
class Solution {
    private static class Node {
        final Map<Integer, Node> children = new TreeMap<>();
        Node parent;
        int depth;
        int token;
        int target;
        boolean accepted;
    }

    public int[] medusa(int[][] choices, int[][] heads, int[] targets) {
        Node root = new Node();
        root.accepted = true;
        for (int[] path : choices) {
            Node node = root;
            for (int rank : path) {
                node = node.children.computeIfAbsent(rank, missing -> new Node());
            }
        }

        Queue<Node> waiting = new ArrayDeque<>();
        waiting.add(root);
        Node best = root;
        for (int number = 0; !waiting.isEmpty(); number++) {
            Node node = waiting.remove();
            node.target = targets[number];
            if (node.accepted && node.depth > best.depth) {
                best = node;
            }
            for (Map.Entry<Integer, Node> entry : node.children.entrySet()) {
                Node child = entry.getValue();
                child.parent = node;
                child.depth = node.depth + 1;
                child.token = heads[node.depth][entry.getKey()];
                child.accepted = node.accepted && child.token == node.target;
                waiting.add(child);
            }
        }

        int[] emitted = new int[best.depth + 1];
        emitted[best.depth] = best.target;
        for (Node node = best; node != root; node = node.parent) {
            emitted[node.depth - 1] = node.token;
        }
        return emitted;
    }
}
