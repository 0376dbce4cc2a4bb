// Forgets that the top bit is a sign: the negative keys come out after all others.
class Solution {
    public long[] radixSort(long[] keys, int bits) {
        long[] from = keys;
        long[] to = new long[keys.length];
        for (int shift = 0; shift < bits; shift += 8) {
            int[] start = new int[257];
            for (long key : from) {
                start[((int) (key >>> shift) & 0xFF) + 1]++;
            }
            for (int digit = 0; digit < 256; digit++) {
                start[digit + 1] += start[digit];
            }
            for (long key : from) {
                to[start[(int) (key >>> shift) & 0xFF]++] = key;
            }
            long[] swap = from;
            from = to;
            to = swap;
        }
        return from;
    }
}
