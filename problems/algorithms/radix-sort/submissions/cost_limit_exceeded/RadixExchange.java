// Most significant bit first and in place: partitions as quicksort does, by one bit, then sorts both parts by the next.
// Only at the sign bit do the ones come first.
// On random keys the parts are single keys after log n bits: its cost grows as n log n until the bits run out.
class Solution {
    public long[] radixSort(long[] keys, int bits) {
        sort(keys, 0, keys.length, bits - 1, 1);
        return keys;
    }

    private static void sort(long[] keys, int from, int to, int bit, int first) {
        if (to - from < 2 || bit < 0) {
            return;
        }
        int left = from;
        int right = to;
        while (left < right) {
            if ((keys[left] >>> bit & 1) == first) {
                left++;
            } else {
                right--;
                long swap = keys[left];
                keys[left] = keys[right];
                keys[right] = swap;
            }
        }
        sort(keys, from, left, bit - 1, 0);
        sort(keys, left, to, bit - 1, 0);
    }
}
