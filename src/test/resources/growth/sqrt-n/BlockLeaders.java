// Sizes: 1024 2048 4096 8192 16384 32768 65536 131072
class Solution {
    /** The greatest first element of blocks of √n. */
    long run(int[] data) {
        int width = Math.max(1, (int) Math.sqrt(data.length));
        int greatest = Integer.MIN_VALUE;
        for (int i = 0; i < data.length; i += width) {
            greatest = Math.max(greatest, data[i]);
        }
        return greatest;
    }
}
