// Tries: to sort in the threads of a pool.
// At least: n log n
import java.util.Arrays;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        long[] sorted = new long[8 * n];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = data[i % n] * 31L * i;
        }
        Arrays.parallelSort(sorted);
        return sorted[n / 2];
    }
}
