// Sizes: 8 9 10 11 12 13 14 15
// Memory: 2^n
import java.util.ArrayList;
import java.util.List;

class Solution {
    long run(int[] data) {
        List<List<Integer>> subsets = new ArrayList<>();
        subsets.add(List.of());
        for (int value : data) {
            for (int i = 0, size = subsets.size(); i < size; i++) {
                List<Integer> with = new ArrayList<>(subsets.get(i));
                with.add(value);
                subsets.add(with);
            }
        }
        return subsets.size();
    }
}
