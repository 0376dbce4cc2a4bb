// Tries: to let the library sort, which the JVM may do by vector instructions.
// At least: n log n
import java.util.Arrays;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        int[] sorted = data.clone();
        Arrays.sort(sorted);
        return sorted[n / 2];
    }
}
