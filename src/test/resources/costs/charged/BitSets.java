// Tries: to work on 64 bits at once.
// At least: n^2 / 64
import java.util.BitSet;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        BitSet some = new BitSet(n);
        BitSet other = new BitSet(n);
        some.set(0, n);
        long sum = 0;
        for (int i = 0; i < n; i++) {
            other.or(some);
            sum += other.cardinality();
        }
        return sum;
    }
}
