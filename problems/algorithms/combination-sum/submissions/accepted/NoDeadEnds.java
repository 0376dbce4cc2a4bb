// Works out first which sums the candidates from each position on can still make, then searches only where the rest
// can be made: no step is wasted.
import java.util.ArrayList;
import java.util.List;

class Solution {
    private final List<List<Integer>> found = new ArrayList<>();
    private final List<Integer> path = new ArrayList<>();

    public List<List<Integer>> combinationSum(int[] candidates, int target) {
        boolean[][] makes = new boolean[candidates.length + 1][target + 1];
        makes[candidates.length][0] = true;
        for (int i = candidates.length - 1; i >= 0; i--) {
            for (int sum = 0; sum <= target; sum++) {
                makes[i][sum] = makes[i + 1][sum] || (sum >= candidates[i] && makes[i][sum - candidates[i]]);
            }
        }
        if (makes[0][target]) {
            choose(candidates, makes, 0, target);
        }
        return found;
    }

    private void choose(int[] candidates, boolean[][] makes, int i, int remaining) {
        if (remaining == 0) {
            found.add(new ArrayList<>(path));
            return;
        }
        if (makes[i + 1][remaining]) {
            choose(candidates, makes, i + 1, remaining);
        }
        if (remaining >= candidates[i] && makes[i][remaining - candidates[i]]) {
            path.add(candidates[i]);
            choose(candidates, makes, i, remaining - candidates[i]);
            path.removeLast();
        }
    }
}
