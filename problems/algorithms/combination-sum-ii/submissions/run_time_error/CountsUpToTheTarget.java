// Counts the candidates in an array that ends at the target, but a candidate may be larger.
import java.util.ArrayList;
import java.util.List;

class Solution {
    private final List<List<Integer>> found = new ArrayList<>();
    private final List<Integer> path = new ArrayList<>();

    public List<List<Integer>> combinationSum2(int[] candidates, int target) {
        int[] copies = new int[target + 1];
        for (int candidate : candidates) {
            copies[candidate]++;
        }
        extend(copies, 1, target);
        return found;
    }

    private void extend(int[] copies, int from, int remaining) {
        if (remaining == 0) {
            found.add(new ArrayList<>(path));
            return;
        }
        for (int value = from; value <= remaining; value++) {
            if (copies[value] > 0) {
                copies[value]--;
                path.add(value);
                extend(copies, value, remaining - value);
                path.removeLast();
                copies[value]++;
            }
        }
    }
}
