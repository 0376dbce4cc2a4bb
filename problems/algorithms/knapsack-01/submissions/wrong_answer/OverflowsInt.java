// Sums the values in int, and three items worth a thousand million each are too much for it.
class Solution {
    public long maximumValue(int capacity, int[] volumes, int[] values) {
        int[] best = new int[capacity + 1];
        for (int i = 0; i < volumes.length; i++) {
            for (int c = capacity; c >= volumes[i]; c--) {
                best[c] = Math.max(best[c], best[c - volumes[i]] + values[i]);
            }
        }
        return best[capacity];
    }
}
