// Tries: to copy by Arrays.copyOf.
// At least: n^2 / 4
import java.util.Arrays;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        int[] copy = data;
        for (int i = 0; i < n; i++) {
            copy = Arrays.copyOf(copy, n);
        }
        return copy[n / 2];
    }
}
