// Cuts the digit out with a cast to byte, whose values from 128 on are negative, and uses it as an index.
class Solution {
    public long[] radixSort(long[] keys, int bits) {
        long[] from = keys;
        long[] to = new long[keys.length];
        for (int shift = 0; shift < bits; shift += 8) {
            int[] end = new int[256];
            for (long key : from) {
                end[(byte) (key >>> shift)]++;
            }
            for (int digit = 1; digit < 256; digit++) {
                end[digit] += end[digit - 1];
            }
            for (int i = from.length - 1; i >= 0; i--) {
                to[--end[(byte) (from[i] >>> shift)]] = from[i];
            }
            long[] swap = from;
            from = to;
            to = swap;
        }
        return from;
    }
}
