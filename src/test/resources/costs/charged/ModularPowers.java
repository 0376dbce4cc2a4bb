// Tries: to take modular powers by Montgomery multiplication.
// At least: n^2 / 8
import java.math.BigInteger;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        BigInteger modulus = BigInteger.ONE.shiftLeft(n / 4).subtract(BigInteger.valueOf(159));
        return BigInteger.TWO.add(BigInteger.ONE).modPow(modulus.subtract(BigInteger.ONE), modulus).bitLength();
    }
}
