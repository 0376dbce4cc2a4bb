// Tries: the same with doubles.
// At least: n log n
import java.util.Arrays;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        double[] sorted = new double[n];
        for (int i = 0; i < n; i++) {
            sorted[i] = data[i];
        }
        Arrays.sort(sorted);
        return (long) sorted[n / 2];
    }
}
