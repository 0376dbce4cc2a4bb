// Sizes: 6 8 10 12 14 16
class Solution {
    /** The subset whose sum is nearest to zero; each sum is made anew, so this is n·2ⁿ. */
    long run(int[] data) {
        long nearest = Long.MAX_VALUE;
        for (int subset = 1; subset < 1 << data.length; subset++) {
            long sum = 0;
            for (int i = 0; i < data.length; i++) {
                if ((subset >> i & 1) == 1) {
                    sum += data[i];
                }
            }
            nearest = Math.min(nearest, Math.abs(sum));
        }
        return nearest;
    }
}
