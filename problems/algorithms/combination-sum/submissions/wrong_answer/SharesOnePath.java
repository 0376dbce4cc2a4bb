// Stores the path itself and not a copy of it: every combination found is the same list, which is empty in the end.
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class Solution {
    public List<List<Integer>> combinationSum(int[] candidates, int target) {
        Arrays.sort(candidates);
        List<List<Integer>> found = new ArrayList<>();
        extend(candidates, 0, target, new ArrayList<>(), found);
        return found;
    }

    private static void extend(int[] sorted, int from, int remaining, List<Integer> path, List<List<Integer>> found) {
        if (remaining == 0) {
            found.add(path);
            return;
        }
        for (int i = from; i < sorted.length && sorted[i] <= remaining; i++) {
            path.add(sorted[i]);
            extend(sorted, i, remaining - sorted[i], path, found);
            path.removeLast();
        }
    }
}
