// Fills the one row from the left, where an item can build on a cell that already holds it: it is packed many times.
class Solution {
    public long maximumValue(int capacity, int[] volumes, int[] values) {
        long[] best = new long[capacity + 1];
        for (int i = 0; i < volumes.length; i++) {
            for (int c = volumes[i]; c <= capacity; c++) {
                best[c] = Math.max(best[c], best[c - volumes[i]] + values[i]);
            }
        }
        return best[capacity];
    }
}
