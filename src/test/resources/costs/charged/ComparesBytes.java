// Tries: to compare bytes by vector instructions.
// At least: n^2 / 16
import java.util.Arrays;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        byte[] some = new byte[n];
        byte[] other = new byte[n];
        long equal = 0;
        for (int i = 0; i < n; i++) {
            equal += Arrays.mismatch(some, other);
        }
        return equal;
    }
}
