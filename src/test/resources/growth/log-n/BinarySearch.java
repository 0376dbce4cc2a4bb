// Sizes: 1000 2000 4000 8000 16000 32000 64000 128000
class Solution {
    /** Searches for one number among the squares 0, 1, 4, …, which need not be stored. */
    long run(int[] data) {
        long wanted = (long) data.length / 3 * (data.length / 3);
        int low = 0;
        int high = data.length;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long square = (long) middle * middle;
            if (square == wanted) {
                return middle;
            }
            if (square < wanted) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
