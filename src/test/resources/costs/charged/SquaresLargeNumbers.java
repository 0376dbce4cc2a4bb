// Tries: to square large numbers by vector instructions.
// At least: n^2 / 8
import java.math.BigInteger;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        BigInteger large = BigInteger.ONE.shiftLeft(8 * n).subtract(BigInteger.ONE);
        return large.pow(4).bitLength();
    }
}
