// Tries: to sort objects.
// At least: n log n
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        List<Integer> sorted = new ArrayList<>();
        for (int each : data) {
            sorted.add(each);
        }
        sorted.sort(Comparator.reverseOrder());
        return sorted.get(n / 2);
    }
}
