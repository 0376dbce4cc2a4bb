// Sizes: 50 100 200 400 800 1600
// Memory: n^2
class Solution {
    /** n things and a capacity of n, in a table with a row for each thing. */
    long run(int[] data) {
        int n = data.length;
        long[][] best = new long[n + 1][n + 1];
        for (int i = 0; i < n; i++) {
            int weight = (data[i] & 31) + 1;
            int worth = data[i] >>> 8 & 0xff;
            for (int capacity = 0; capacity <= n; capacity++) {
                best[i + 1][capacity] = best[i][capacity];
                if (capacity >= weight) {
                    best[i + 1][capacity] = Math.max(best[i][capacity], best[i][capacity - weight] + worth);
                }
            }
        }
        return best[n][n];
    }
}
