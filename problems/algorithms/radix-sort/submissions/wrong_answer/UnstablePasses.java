// Fills each digit's block from its end while it reads from the front: a pass undoes the order of the passes before it.
class Solution {
    public long[] radixSort(long[] keys, int bits) {
        long[] from = keys;
        long[] to = new long[keys.length];
        for (int shift = 0; shift < bits; shift += 8) {
            int signBit = shift + 8 == bits ? 0x80 : 0;
            int[] end = new int[256];
            for (long key : from) {
                end[(int) (key >>> shift) & 0xFF ^ signBit]++;
            }
            for (int digit = 1; digit < 256; digit++) {
                end[digit] += end[digit - 1];
            }
            for (long key : from) {
                to[--end[(int) (key >>> shift) & 0xFF ^ signBit]] = key;
            }
            long[] swap = from;
            from = to;
            to = swap;
        }
        return from;
    }
}
