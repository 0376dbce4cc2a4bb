// Dynamic programming over sums: one value after the other, with all its copies at once, extends the combinations of
// each smaller sum. Going from the target down, a smaller sum does not hold the value yet.
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class Solution {
    public List<List<Integer>> combinationSum2(int[] candidates, int target) {
        Map<Integer, Integer> copies = new TreeMap<>();
        for (int candidate : candidates) {
            copies.merge(candidate, 1, Integer::sum);
        }
        List<List<List<Integer>>> bySum = new ArrayList<>();
        for (int sum = 0; sum <= target; sum++) {
            bySum.add(new ArrayList<>());
        }
        bySum.get(0).add(List.of());
        copies.forEach((value, count) -> {
            for (int sum = target; sum >= value; sum--) {
                for (int taken = 1; taken <= count && taken * value <= sum; taken++) {
                    for (List<Integer> shorter : bySum.get(sum - taken * value)) {
                        List<Integer> longer = new ArrayList<>(shorter.size() + taken);
                        longer.addAll(shorter);
                        longer.addAll(Collections.nCopies(taken, value));
                        bySum.get(sum).add(longer);
                    }
                }
            }
        });
        return bySum.get(target);
    }
}
