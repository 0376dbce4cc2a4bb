// Tries: to hash arrays by vector instructions.
// At least: n^2
import java.util.Arrays;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        long sum = 0;
        for (int i = 0; i < n; i++) {
            sum += Arrays.hashCode(data);
        }
        return sum;
    }
}
