// Tries every count of every candidate and looks at the sum only when all counts are chosen.
import java.util.ArrayList;
import java.util.List;

class Solution {
    public List<List<Integer>> combinationSum(int[] candidates, int target) {
        List<List<Integer>> found = new ArrayList<>();
        choose(candidates, target, new int[candidates.length], 0, found);
        return found;
    }

    private static void choose(int[] candidates, int target, int[] counts, int i, List<List<Integer>> found) {
        if (i == candidates.length) {
            int sum = 0;
            for (int j = 0; j < counts.length; j++) {
                sum += counts[j] * candidates[j];
            }
            if (sum == target) {
                found.add(spell(candidates, counts));
            }
            return;
        }
        for (counts[i] = 0; counts[i] * candidates[i] <= target; counts[i]++) {
            choose(candidates, target, counts, i + 1, found);
        }
        counts[i] = 0;
    }

    private static List<Integer> spell(int[] candidates, int[] counts) {
        List<Integer> combination = new ArrayList<>();
        for (int j = 0; j < counts.length; j++) {
            for (int k = 0; k < counts[j]; k++) {
                combination.add(candidates[j]);
            }
        }
        return combination;
    }
}
