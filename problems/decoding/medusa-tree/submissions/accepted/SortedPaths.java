import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

// Sorts the paths, numbers them, and looks the parent of each one up by its path: parents come first, so one walk over
// the numbers decides every node.
class Solution {
    public int[] medusa(int[][] choices, int[][] heads, int[] targets) {
        int[][] paths = choices.clone();
        Arrays.sort(paths, Comparator.<int[]>comparingInt(path -> path.length).thenComparing(Arrays::compare));

        int nodes = paths.length + 1;
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        numbers.put(List.of(), 0);
        int[] parents = new int[nodes];
        boolean[] accepted = new boolean[nodes];
        accepted[0] = true;
        int best = 0;
        int bestDepth = 0;
        for (int node = 1; node < nodes; node++) {
            int[] path = paths[node - 1];
            int depth = path.length;
            List<Integer> key = Arrays.stream(path).boxed().toList();
            numbers.put(key, node);
            int parent = numbers.get(key.subList(0, depth - 1));
            parents[node] = parent;
            accepted[node] = accepted[parent] && token(path, heads) == targets[parent];
            if (accepted[node] && depth > bestDepth) {
                best = node;
                bestDepth = depth;
            }
        }

        int[] emitted = new int[bestDepth + 1];
        emitted[bestDepth] = targets[best];
        for (int depth = bestDepth, node = best; depth > 0; depth--, node = parents[node]) {
            emitted[depth - 1] = token(paths[node - 1], heads);
        }
        return emitted;
    }

    private static int token(int[] path, int[][] heads) {
        return heads[path.length - 1][path[path.length - 1]];
    }
}
