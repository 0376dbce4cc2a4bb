// Sizes: 1000 1700 3000 5000 9000 16000 27000 50000
// Memory: n
// The table doubles, so the cost is a staircase: these sizes meet it at different steps.
import java.util.HashMap;
import java.util.Map;

class Solution {
    long run(int[] data) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int value : data) {
            counts.merge(value, 1, Integer::sum);
        }
        return counts.size();
    }
}
