import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Prints one test: {@code Cases KIND NODES HEADS WIDTH SEED}. */
class Cases {
    record Node(int[] path, Map<Integer, Node> children) {}

    public static void main(String[] args) {
        String kind = args[0];
        int size = Integer.parseInt(args[1]);
        int depth = Integer.parseInt(args[2]);
        int width = Integer.parseInt(args[3]);
        Random random = new Random(Long.parseLong(args[4]));

        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node(new int[0], new TreeMap<>()));
        while (nodes.size() <= size) {
            // a chain grows mostly at its end, the others anywhere
            boolean atEnd = kind.equals("chain") && random.nextInt(8) > 0;
            Node parent = nodes.get(atEnd ? nodes.size() - 1 : random.nextInt(nodes.size()));
            int rank = random.nextInt(width);
            if (parent.path.length == depth || parent.children.containsKey(rank)) {
                continue;
            }
            int[] path = Arrays.copyOf(parent.path, parent.path.length + 1);
            path[path.length - 1] = rank;
            Node child = new Node(path, new TreeMap<>());
            parent.children.put(rank, child);
            nodes.add(child);
        }

        int tokens = kind.equals("repeated") ? 4 : 1000;
        int[][] heads = new int[depth][];
        for (int head = 0; head < depth; head++) {
            heads[head] = kind.equals("repeated")
                    ? random.ints(width, 0, tokens).toArray()
                    : random.ints(0, tokens).distinct().limit(width).toArray();
        }

        List<Node> sorted = new ArrayList<>(nodes);
        sorted.sort(Comparator.<Node>comparingInt(node -> node.path.length).thenComparing(Node::path, Arrays::compare));
        int[] targets = new int[sorted.size()];
        double agrees = kind.equals("random") ? 0.5 : 0.9;
        for (int i = 0; i < targets.length; i++) {
            Node node = sorted.get(i);
            List<Integer> ranks = new ArrayList<>(node.children.keySet());
            targets[i] = !ranks.isEmpty() && random.nextDouble() < agrees
                    ? heads[node.path.length][ranks.get(random.nextInt(ranks.size()))]
                    : random.nextInt(tokens);
        }

        List<int[]> choices = new ArrayList<>();
        for (Node node : nodes.subList(1, nodes.size())) {
            choices.add(node.path);
        }
        Collections.shuffle(choices, random);
        System.out.println(text(choices.toArray(new int[0][])));
        System.out.println(text(heads));
        System.out.println(Arrays.toString(targets).replace(" ", ""));
    }

    private static String text(int[][] rows) {
        return Arrays.deepToString(rows).replace(" ", "");
    }
}
