// Tries: to compare arrays by vector instructions.
// At least: n^2 / 4
import java.util.Arrays;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        int[] copy = data.clone();
        long equal = 0;
        for (int i = 0; i < n; i++) {
            equal += Arrays.equals(data, copy) ? 1 : 0;
        }
        return equal;
    }
}
