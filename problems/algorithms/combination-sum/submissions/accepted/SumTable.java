// Dynamic programming over sums: keeps the combinations of every sum up to the target and lets one candidate after the
// other extend them.
import java.util.ArrayList;
import java.util.List;

class Solution {
    public List<List<Integer>> combinationSum(int[] candidates, int target) {
        List<List<List<Integer>>> bySum = new ArrayList<>();
        for (int sum = 0; sum <= target; sum++) {
            bySum.add(new ArrayList<>());
        }
        bySum.get(0).add(List.of());
        for (int candidate : candidates) {
            for (int sum = candidate; sum <= target; sum++) {
                for (List<Integer> shorter : bySum.get(sum - candidate)) {
                    List<Integer> longer = new ArrayList<>(shorter.size() + 1);
                    longer.addAll(shorter);
                    longer.add(candidate);
                    bySum.get(sum).add(longer);
                }
            }
        }
        return bySum.get(target);
    }
}
