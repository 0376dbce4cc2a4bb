// Tries: to move elements in bulk: insertion sort by System.arraycopy.
// At least: n^2 / 16
import java.util.Arrays;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        int[] sorted = new int[n];
        for (int i = 0; i < n; i++) {
            int at = Arrays.binarySearch(sorted, 0, i, data[i]);
            at = at < 0 ? -at - 1 : at;
            System.arraycopy(sorted, at, sorted, at + 1, i - at);
            sorted[at] = data[i];
        }
        return sorted[n / 2];
    }
}
