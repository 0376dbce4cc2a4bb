// Sizes: 1000 2000 4000 8000 16000 32000 64000
// Memory: n
class Solution {
    long run(int[] data) {
        long[] sums = new long[data.length + 1];
        for (int i = 0; i < data.length; i++) {
            sums[i + 1] = sums[i] + data[i];
        }
        return sums[data.length] - sums[data.length / 2];
    }
}
