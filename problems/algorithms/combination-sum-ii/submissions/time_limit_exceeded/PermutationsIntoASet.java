// Marks the elements in use and tries all others at each step, so that each combination is met in every order.
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class Solution {
    private final Set<List<Integer>> found = new HashSet<>();
    private final List<Integer> path = new ArrayList<>();

    public List<List<Integer>> combinationSum2(int[] candidates, int target) {
        extend(candidates, new boolean[candidates.length], target);
        return new ArrayList<>(found);
    }

    private void extend(int[] candidates, boolean[] used, int remaining) {
        if (remaining == 0) {
            List<Integer> combination = new ArrayList<>(path);
            combination.sort(null);
            found.add(combination);
            return;
        }
        for (int i = 0; i < candidates.length; i++) {
            if (!used[i] && candidates[i] <= remaining) {
                used[i] = true;
                path.add(candidates[i]);
                extend(candidates, used, remaining - candidates[i]);
                path.removeLast();
                used[i] = false;
            }
        }
    }
}
