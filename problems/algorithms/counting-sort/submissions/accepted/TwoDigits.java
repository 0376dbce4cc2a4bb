// Splits the key into two digits of 9 bits and sorts by the low one, then by the high one. It works only because each
// pass is stable, and its two small tables stay in the cache.
class Solution {
    private static final int DIGIT_BITS = 9;
    private static final int RADIX = 1 << DIGIT_BITS;

    public int[] stableOrder(int[] keys, int k) {
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        return pass(pass(order, keys, 0), keys, DIGIT_BITS);
    }

    private static int[] pass(int[] order, int[] keys, int shift) {
        int[] start = new int[RADIX + 1];
        for (int key : keys) {
            start[(key >>> shift) % RADIX + 1]++;
        }
        for (int digit = 0; digit < RADIX; digit++) {
            start[digit + 1] += start[digit];
        }
        int[] sorted = new int[order.length];
        for (int record : order) {
            sorted[start[(keys[record] >>> shift) % RADIX]++] = record;
        }
        return sorted;
    }
}
