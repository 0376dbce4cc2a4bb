// Runs over every cell without asking whether the item fits, and so reads left of the row.
class Solution {
    public long maximumValue(int capacity, int[] volumes, int[] values) {
        long[] best = new long[capacity + 1];
        for (int i = 0; i < volumes.length; i++) {
            for (int c = capacity; c >= 0; c--) {
                best[c] = Math.max(best[c], best[c - volumes[i]] + values[i]);
            }
        }
        return best[capacity];
    }
}
