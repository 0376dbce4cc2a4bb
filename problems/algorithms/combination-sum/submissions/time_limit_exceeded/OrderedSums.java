// Tries the summands in every order and lets a set drop what it has seen: the number of ordered sums is exponential
// even
// where there are few combinations.
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class Solution {
    public List<List<Integer>> combinationSum(int[] candidates, int target) {
        Set<List<Integer>> found = new HashSet<>();
        extend(candidates, target, new ArrayList<>(), found);
        return new ArrayList<>(found);
    }

    private static void extend(int[] candidates, int remaining, List<Integer> path, Set<List<Integer>> found) {
        if (remaining == 0) {
            List<Integer> combination = new ArrayList<>(path);
            combination.sort(null);
            found.add(combination);
            return;
        }
        for (int candidate : candidates) {
            if (candidate <= remaining) {
                path.add(candidate);
                extend(candidates, remaining - candidate, path, found);
                path.removeLast();
            }
        }
    }
}
