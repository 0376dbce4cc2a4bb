// Fills the first row from the first item and has no first item when there are none.
class Solution {
    public long maximumValue(int capacity, int[] volumes, int[] values) {
        long[][] best = new long[volumes.length][capacity + 1];
        for (int c = volumes[0]; c <= capacity; c++) {
            best[0][c] = values[0];
        }
        for (int i = 1; i < volumes.length; i++) {
            for (int c = 0; c <= capacity; c++) {
                best[i][c] = best[i - 1][c];
                if (volumes[i] <= c) {
                    best[i][c] = Math.max(best[i][c], best[i - 1][c - volumes[i]] + values[i]);
                }
            }
        }
        return best[volumes.length - 1][capacity];
    }
}
