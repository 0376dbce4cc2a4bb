// Enters each candidate on its own into the table of sums and forgets that a candidate may exceed the target.
import java.util.ArrayList;
import java.util.List;

class Solution {
    public List<List<Integer>> combinationSum(int[] candidates, int target) {
        List<List<List<Integer>>> bySum = new ArrayList<>();
        for (int sum = 0; sum <= target; sum++) {
            bySum.add(new ArrayList<>());
        }
        for (int candidate : candidates) {
            bySum.get(candidate).add(List.of(candidate));
            for (int sum = candidate + 1; sum <= target; sum++) {
                for (List<Integer> shorter : bySum.get(sum - candidate)) {
                    List<Integer> longer = new ArrayList<>(shorter);
                    longer.add(candidate);
                    bySum.get(sum).add(longer);
                }
            }
        }
        return bySum.get(target);
    }
}
