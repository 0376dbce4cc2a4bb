// Sizes: 1000 2000 4000 8000 16000 32000
// Memory: n log n
// Allocates anew at each level of the recursion.
import java.util.Arrays;

class Solution {
    long run(int[] data) {
        return sorted(data)[data.length / 2];
    }

    private int[] sorted(int[] a) {
        if (a.length < 2) {
            return a;
        }
        int[] left = sorted(Arrays.copyOfRange(a, 0, a.length / 2));
        int[] right = sorted(Arrays.copyOfRange(a, a.length / 2, a.length));
        int[] merged = new int[a.length];
        int l = 0;
        int r = 0;
        for (int i = 0; i < merged.length; i++) {
            merged[i] = r == right.length || l < left.length && left[l] <= right[r] ? left[l++] : right[r++];
        }
        return merged;
    }
}
