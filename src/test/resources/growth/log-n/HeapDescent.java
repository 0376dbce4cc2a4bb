// Sizes: 1000 2000 4000 8000 16000 32000 64000
class Solution {
    /** From the root of the implicit binary tree to a leaf, always to the greater child. */
    long run(int[] data) {
        long sum = 0;
        int at = 0;
        while (2 * at + 2 < data.length) {
            int left = 2 * at + 1;
            at = data[left] > data[left + 1] ? left : left + 1;
            sum += data[at];
        }
        return sum;
    }
}
