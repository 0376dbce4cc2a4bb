// Sizes: 50 100 200 400 800 1600
// Memory: n
class Solution {
    /** Between the data and itself backwards, with two rows of the table. */
    long run(int[] data) {
        int n = data.length;
        int[] above = new int[n + 1];
        int[] row = new int[n + 1];
        for (int j = 0; j <= n; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= n; i++) {
            row[0] = i;
            for (int j = 1; j <= n; j++) {
                int change = (data[i - 1] & 3) == (data[n - j] & 3) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
            }
            int[] swap = above;
            above = row;
            row = swap;
        }
        return above[n];
    }
}
