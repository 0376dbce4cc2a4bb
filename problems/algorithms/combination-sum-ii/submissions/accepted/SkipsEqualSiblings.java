// Sorts the candidates, builds ascending combinations and, at each step, tries only the first of several equal numbers.
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class Solution {
    public List<List<Integer>> combinationSum2(int[] candidates, int target) {
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
            if (i > from && sorted[i] == sorted[i - 1]) {
                continue; // the same number in the same place has been tried
            }
            path.add(sorted[i]);
            extend(sorted, i + 1, remaining - sorted[i], path, found);
            path.removeLast();
        }
    }
}
