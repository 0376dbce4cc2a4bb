import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

// Prefers the later node among equal values, to get long branches: a child that is certain can push its parent out.
class Solution {
    private record Node(int number, int parent, int token, double value) {}

    private static final Comparator<Node> BEST_FIRST =
            Comparator.comparingDouble(Node::value).thenComparing(Node::number).reversed();

    public int[][] draft(double[][] next, int root, int k, int depth, int m) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node(0, -1, root, 1));
        List<Node> layer = List.copyOf(nodes);
        for (int level = 1; level <= depth; level++) {
            List<Node> below = new ArrayList<>();
            for (Node node : best(layer, k)) {
                for (int token : followers(next[node.token], k)) {
                    double value = node.value * next[node.token][token];
                    below.add(new Node(nodes.size() + below.size(), node.number, token, value));
                }
            }
            nodes.addAll(below);
            layer = below;
        }

        List<Node> kept = best(nodes.subList(1, nodes.size()), m);
        int[] places = new int[nodes.size()];
        Arrays.fill(places, -1);
        int[][] tree = new int[2][kept.size()];
        for (int place = 0; place < kept.size(); place++) {
            Node node = kept.get(place);
            places[node.number] = place;
            tree[0][place] = places[node.parent];
            tree[1][place] = node.token;
        }
        return tree;
    }

    /** The best nodes, in the order of their numbers. */
    private static List<Node> best(List<Node> nodes, int count) {
        return nodes.stream()
                .sorted(BEST_FIRST)
                .limit(count)
                .sorted(Comparator.comparing(Node::number))
                .toList();
    }

    private static int[] followers(double[] confidences, int k) {
        Integer[] tokens = new Integer[confidences.length];
        Arrays.setAll(tokens, token -> token);
        Arrays.sort(tokens, Comparator.comparingDouble(token -> -confidences[token]));
        return Arrays.stream(tokens).limit(k).mapToInt(token -> token).toArray();
    }
}
