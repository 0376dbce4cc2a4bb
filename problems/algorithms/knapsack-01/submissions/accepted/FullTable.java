// best[i][c] is the largest value of the first i items within capacity c: item i is either left or packed.
class Solution {
    public long maximumValue(int capacity, int[] volumes, int[] values) {
        long[][] best = new long[volumes.length + 1][capacity + 1];
        for (int i = 1; i <= volumes.length; i++) {
            int volume = volumes[i - 1];
            int value = values[i - 1];
            for (int c = 0; c <= capacity; c++) {
                best[i][c] = best[i - 1][c];
                if (volume <= c) {
                    best[i][c] = Math.max(best[i][c], best[i - 1][c - volume] + value);
                }
            }
        }
        return best[volumes.length][capacity];
    }
}
