// Sizes: 1000 2000 4000 8000 16000 32000 64000
// Memory: n
// Really n log log n: in the range that can be measured nobody sees the difference to n.
class Solution {
    long run(int[] data) {
        int n = data.length;
        boolean[] composite = new boolean[n + 1];
        long primes = 0;
        for (int p = 2; p <= n; p++) {
            if (composite[p]) {
                continue;
            }
            primes++;
            for (long multiple = (long) p * p; multiple <= n; multiple += p) {
                composite[(int) multiple] = true;
            }
        }
        return primes;
    }
}
