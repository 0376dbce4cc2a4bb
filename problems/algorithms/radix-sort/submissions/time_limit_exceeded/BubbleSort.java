// Exchanges neighbours until none are out of order: quadratic.
class Solution {
    public long[] radixSort(long[] keys, int bits) {
        boolean sorted = false;
        for (int end = keys.length - 1; !sorted; end--) {
            sorted = true;
            for (int i = 0; i < end; i++) {
                if (keys[i] > keys[i + 1]) {
                    long swap = keys[i];
                    keys[i] = keys[i + 1];
                    keys[i + 1] = swap;
                    sorted = false;
                }
            }
        }
        return keys;
    }
}
