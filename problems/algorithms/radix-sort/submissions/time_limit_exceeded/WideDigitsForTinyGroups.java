// Most significant digit first, 16 bits at a time, with fresh counts for every group down to two keys: the time goes
// into clearing and adding up 65536 counts for a handful of keys, again and again.
class Solution {
    private static final int DIGIT_BITS = 16;
    private static final int RADIX = 1 << DIGIT_BITS;

    public long[] radixSort(long[] keys, int bits) {
        for (int i = 0; i < keys.length; i++) {
            keys[i] ^= -1L << bits - 1;
        }
        sort(keys, new long[keys.length], 0, keys.length, bits - DIGIT_BITS);
        for (int i = 0; i < keys.length; i++) {
            keys[i] ^= -1L << bits - 1;
        }
        return keys;
    }

    private static void sort(long[] keys, long[] buffer, int from, int to, int shift) {
        if (to - from < 2 || shift < 0) {
            return;
        }
        int[] end = new int[RADIX];
        for (int i = from; i < to; i++) {
            end[digit(keys[i], shift)]++;
        }
        end[0] += from;
        for (int digit = 1; digit < RADIX; digit++) {
            end[digit] += end[digit - 1];
        }
        for (int i = to - 1; i >= from; i--) {
            buffer[--end[digit(keys[i], shift)]] = keys[i];
        }
        System.arraycopy(buffer, from, keys, from, to - from);
        for (int digit = 0; digit < RADIX; digit++) {
            sort(keys, buffer, end[digit], digit + 1 < RADIX ? end[digit + 1] : to, shift - DIGIT_BITS);
        }
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & RADIX - 1;
    }
}
