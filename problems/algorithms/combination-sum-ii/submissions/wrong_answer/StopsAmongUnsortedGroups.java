// Groups equal candidates in the order in which they first appear, but gives up at the first group that is too large,
// as if
// the groups were sorted.
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class Solution {
    private final List<List<Integer>> found = new ArrayList<>();
    private final List<Integer> path = new ArrayList<>();

    public List<List<Integer>> combinationSum2(int[] candidates, int target) {
        Map<Integer, Integer> copies = new LinkedHashMap<>();
        for (int candidate : candidates) {
            copies.merge(candidate, 1, Integer::sum);
        }
        choose(List.copyOf(copies.entrySet()), 0, target);
        return found;
    }

    private void choose(List<Map.Entry<Integer, Integer>> groups, int i, int remaining) {
        if (remaining == 0) {
            found.add(new ArrayList<>(path));
            return;
        }
        if (i == groups.size() || groups.get(i).getKey() > remaining) {
            return;
        }
        choose(groups, i + 1, remaining);
        int value = groups.get(i).getKey();
        int most = Math.min(groups.get(i).getValue(), remaining / value);
        for (int taken = 1; taken <= most; taken++) {
            path.add(value);
            choose(groups, i + 1, remaining - taken * value);
        }
        for (int taken = 1; taken <= most; taken++) {
            path.removeLast();
        }
    }
}
