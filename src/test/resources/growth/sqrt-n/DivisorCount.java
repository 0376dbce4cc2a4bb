// Sizes: 1000 2000 4000 8000 16000 32000 64000
class Solution {
    /** How many divisors n has: they come in pairs, of which the smaller one is at most √n. */
    long run(int[] data) {
        int n = data.length;
        long divisors = 0;
        for (int d = 1; d * d <= n; d++) {
            if (n % d == 0) {
                divisors += d * d == n ? 1 : 2;
            }
        }
        return divisors;
    }
}
