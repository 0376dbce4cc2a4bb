// Tries: to sort by a search tree.
// At least: n log n
import java.util.TreeMap;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        TreeMap<Integer, Integer> tree = new TreeMap<>();
        for (int each : data) {
            tree.merge(each, 1, Integer::sum);
        }
        return tree.lastKey();
    }
}
