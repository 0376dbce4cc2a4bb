// Sorts the candidates and builds each combination in ascending order: a step never goes back to a smaller number, so
// every combination is met exactly once.
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class Solution {
    public List<List<Integer>> combinationSum(int[] candidates, int target) {
        int[] sorted = candidates.clone();
        Arrays.sort(sorted);
        List<List<Integer>> found = new ArrayList<>();
        extend(sorted, 0, target, new ArrayList<>(), found);
        return found;
    }

    private static void extend(int[] sorted, int from, int remaining, List<Integer> path, List<List<Integer>> found) {
        if (remaining == 0) {
            found.add(new ArrayList<>(path));
            return;
        }
        for (int i = from; i < sorted.length && sorted[i] <= remaining; i++) {
            path.add(sorted[i]);
            extend(sorted, i, remaining - sorted[i], path, found); // i, not i + 1: it may be used again
            path.removeLast();
        }
    }
}
