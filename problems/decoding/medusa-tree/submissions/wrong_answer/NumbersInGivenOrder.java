import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

// Finds the parents whatever the order of the choices, but takes that order for the order of the targets.
class Solution {
    public int[] medusa(int[][] choices, int[][] heads, int[] targets) {
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        numbers.put(List.of(), 0);
        for (int i = 0; i < choices.length; i++) {
            numbers.put(Arrays.stream(choices[i]).boxed().toList(), i + 1);
        }
        int[] best = new int[0];
        for (int[] path : choices) {
            if (path.length > best.length && accepted(path, heads, targets, numbers)) {
                best = path;
            }
        }
        int[] emitted = new int[best.length + 1];
        for (int depth = 0; depth < best.length; depth++) {
            emitted[depth] = heads[depth][best[depth]];
        }
        emitted[best.length] = targets[numbers.get(Arrays.stream(best).boxed().toList())];
        return emitted;
    }

    private static boolean accepted(int[] path, int[][] heads, int[] targets, Map<List<Integer>, Integer> numbers) {
        List<Integer> key = Arrays.stream(path).boxed().toList();
        for (int depth = 0; depth < path.length; depth++) {
            if (heads[depth][path[depth]] != targets[numbers.get(key.subList(0, depth))]) {
                return false;
            }
        }
        return true;
    }
}
