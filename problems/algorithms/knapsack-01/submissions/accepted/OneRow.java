// Keeps one row of the table and fills it from the right, so that the cells to the left still belong to the items
// before.
class Solution {
    public long maximumValue(int capacity, int[] volumes, int[] values) {
        long[] best = new long[capacity + 1];
        for (int i = 0; i < volumes.length; i++) {
            for (int c = capacity; c >= volumes[i]; c--) {
                best[c] = Math.max(best[c], best[c - volumes[i]] + values[i]);
            }
        }
        return best[capacity];
    }
}
