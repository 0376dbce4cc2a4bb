// One stable counting pass for each byte, the lowest first. In the top byte the sign bit is turned over, which puts the
// negative keys before the others.
class Solution {
    public long[] radixSort(long[] keys, int bits) {
        long[] from = keys;
        long[] to = new long[keys.length];
        for (int shift = 0; shift < bits; shift += Byte.SIZE) {
            int signBit = shift + Byte.SIZE == bits ? 0x80 : 0;
            int[] start = new int[257];
            for (long key : from) {
                start[((int) (key >>> shift) & 0xFF ^ signBit) + 1]++;
            }
            for (int digit = 0; digit < 256; digit++) {
                start[digit + 1] += start[digit];
            }
            for (long key : from) {
                to[start[(int) (key >>> shift) & 0xFF ^ signBit]++] = key;
            }
            long[] swap = from;
            from = to;
            to = swap;
        }
        return from;
    }
}
