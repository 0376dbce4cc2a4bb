// Tries: to shift large numbers.
// At least: n^2 / 32
import java.math.BigInteger;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        BigInteger large = BigInteger.ONE.shiftLeft(32 * n);
        for (int i = 0; i < n; i++) {
            large = large.shiftRight(1);
        }
        return large.bitLength();
    }
}
