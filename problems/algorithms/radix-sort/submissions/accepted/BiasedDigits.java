// Subtracts the smallest key of the given width, so that the rest is unsigned, and sorts digits of 11 bits. All
// histograms are taken in one sweep, and a pass in which all keys have the same digit is left out.
class Solution {
    private static final int DIGIT_BITS = 11;
    private static final int RADIX = 1 << DIGIT_BITS;

    public long[] radixSort(long[] keys, int bits) {
        int n = keys.length;
        long bias = -1L << bits - 1;
        int passes = (bits + DIGIT_BITS - 1) / DIGIT_BITS;
        int[][] counts = new int[passes][RADIX];
        long[] from = new long[n];
        for (int i = 0; i < n; i++) {
            from[i] = keys[i] - bias;
            for (int pass = 0; pass < passes; pass++) {
                counts[pass][digit(from[i], pass)]++;
            }
        }
        long[] to = new long[n];
        for (int pass = 0; pass < passes; pass++) {
            if (n == 0 || counts[pass][digit(from[0], pass)] == n) {
                continue;
            }
            int[] start = starts(counts[pass]);
            for (long key : from) {
                to[start[digit(key, pass)]++] = key;
            }
            long[] swap = from;
            from = to;
            to = swap;
        }
        for (int i = 0; i < n; i++) {
            from[i] += bias;
        }
        return from;
    }

    private static int digit(long key, int pass) {
        return (int) (key >>> pass * DIGIT_BITS) & RADIX - 1;
    }

    private static int[] starts(int[] counts) {
        int[] start = new int[RADIX];
        for (int digit = 1; digit < RADIX; digit++) {
            start[digit] = start[digit - 1] + counts[digit - 1];
        }
        return start;
    }
}
