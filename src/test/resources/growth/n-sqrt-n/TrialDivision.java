// Sizes: 1000 2000 4000 8000 16000 32000
class Solution {
    /** Counts the divisors, up to the root of n, of n numbers; it never stops early. */
    long run(int[] data) {
        long divisors = 0;
        for (int value : data) {
            for (int d = 1; (long) d * d <= data.length; d++) {
                if (value % d == 0) {
                    divisors++;
                }
            }
        }
        return divisors;
    }
}
