// Tries: to convert large numbers to decimals.
// At least: n^2 / 64
import java.math.BigInteger;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        return BigInteger.TWO.pow(8 * n).toString().length();
    }
}
