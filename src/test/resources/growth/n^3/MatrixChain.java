// Sizes: 16 32 64 128 256
// Memory: n^2
class Solution {
    /** The cheapest order of multiplying a chain of matrices: each interval, each place to cut it. */
    long run(int[] data) {
        int n = data.length - 1;
        long[][] cost = new long[n][n];
        for (int width = 1; width < n; width++) {
            for (int i = 0; i + width < n; i++) {
                int j = i + width;
                cost[i][j] = Long.MAX_VALUE;
                for (int cut = i; cut < j; cut++) {
                    long product = (long) (data[i] & 63) * (data[cut + 1] & 63) * (data[j + 1] & 63);
                    cost[i][j] = Math.min(cost[i][j], cost[i][cut] + cost[cut + 1][j] + product);
                }
            }
        }
        return cost[0][n - 1];
    }
}
