// Sizes: 8000 16000 32000 64000 128000 256000
// The table of 65536 costs more than the input until n is large.
class Solution {
    long run(int[] data) {
        int[] counts = new int[65536];
        for (int value : data) {
            counts[value & 0xffff]++;
        }
        long sum = 0;
        int rank = 0;
        for (int value = 0; value < counts.length; value++) {
            for (int k = 0; k < counts[value]; k++) {
                sum += (long) value * rank++;
            }
        }
        return sum;
    }
}
