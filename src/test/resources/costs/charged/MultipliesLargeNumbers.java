// Tries: to multiply large numbers by vector instructions.
// At least: n^2
import java.math.BigInteger;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        BigInteger large = BigInteger.ONE.shiftLeft(32 * n).subtract(BigInteger.ONE);
        return large.multiply(large.subtract(BigInteger.TWO)).bitLength();
    }
}
