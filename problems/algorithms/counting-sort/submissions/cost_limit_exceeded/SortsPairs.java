import java.util.Arrays;

// Sorts keys and places together, as single numbers, by comparisons: right, but its cost grows as n log n.
class Solution {
    public int[] stableOrder(int[] keys, int k) {
        long[] pairs = new long[keys.length];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (long) keys[i] << 32 | i;
        }
        Arrays.sort(pairs);
        int[] order = new int[pairs.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) pairs[i];
        }
        return order;
    }
}
