import java.util.ArrayList;
import java.util.List;

// Keeps the pending tree in a list of its own, so that the text holds accepted tokens only and a token's index is its
// position.
class Solution {
    private record Node(int token, Node parent, int depth) {}

    public int[][] replay(int[][] operations) {
        List<Integer> text = new ArrayList<>();
        List<Node> tree = new ArrayList<>();
        for (int[] operation : operations) {
            if (operation[0] == 1) {
                for (int i = 1; i < operation.length; i += 2) {
                    Node parent = operation[i] < 0 ? null : tree.get(operation[i]);
                    tree.add(new Node(operation[i + 1], parent, parent == null ? 0 : parent.depth + 1));
                }
                continue;
            }
            if (operation[0] == 0) {
                for (int i = 1; i < operation.length; i++) {
                    text.add(operation[i]);
                }
            } else if (operation[0] == 2) {
                if (operation[1] >= 0) {
                    addPath(tree.get(operation[1]), text);
                }
            } else {
                for (int i = 0; i < operation[1]; i++) {
                    text.removeLast();
                }
            }
            tree.clear();
        }
        int[][] slots = new int[text.size() + tree.size()][];
        for (int i = 0; i < text.size(); i++) {
            slots[i] = new int[] {text.get(i), i};
        }
        for (int i = 0; i < tree.size(); i++) {
            slots[text.size() + i] = new int[] {tree.get(i).token, text.size() + tree.get(i).depth};
        }
        return slots;
    }

    private static void addPath(Node node, List<Integer> text) {
        int[] path = new int[node.depth + 1];
        for (Node at = node; at != null; at = at.parent) {
            path[at.depth] = at.token;
        }
        for (int token : path) {
            text.add(token);
        }
    }
}
