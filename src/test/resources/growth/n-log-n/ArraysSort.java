// Sizes: 1000 2000 4000 8000 16000 32000 64000
import java.util.Arrays;

class Solution {
    long run(int[] data) {
        int[] sorted = data.clone();
        Arrays.sort(sorted);
        long gap = 0;
        for (int i = 1; i < sorted.length; i++) {
            gap = Math.max(gap, (long) sorted[i] - sorted[i - 1]);
        }
        return gap;
    }
}
