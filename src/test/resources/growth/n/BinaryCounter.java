// Sizes: 1000 2000 4000 8000 16000 32000 64000
// Memory: 1
class Solution {
    /** One increment may flip many bits; n increments flip fewer than 2n. */
    long run(int[] data) {
        boolean[] bits = new boolean[32];
        long flips = 0;
        for (int i = 0; i < data.length; i++) {
            int bit = 0;
            while (bits[bit]) {
                bits[bit++] = false;
                flips++;
            }
            bits[bit] = true;
            flips++;
        }
        return flips;
    }
}
