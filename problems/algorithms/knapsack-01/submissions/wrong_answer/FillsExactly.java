// Lets best[c] stand for packings of volume exactly c but answers with the last cell only, as if the knapsack had to be
// full.
import java.util.Arrays;

class Solution {
    public long maximumValue(int capacity, int[] volumes, int[] values) {
        long[] best = new long[capacity + 1];
        Arrays.fill(best, Long.MIN_VALUE / 2);
        best[0] = 0;
        for (int i = 0; i < volumes.length; i++) {
            for (int c = capacity; c >= volumes[i]; c--) {
                best[c] = Math.max(best[c], best[c - volumes[i]] + values[i]);
            }
        }
        return Math.max(0, best[capacity]);
    }
}
