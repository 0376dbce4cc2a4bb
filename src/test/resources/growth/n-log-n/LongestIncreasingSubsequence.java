// Sizes: 1000 2000 4000 8000 16000 32000 64000
class Solution {
    /** A binary search among at most 2√n piles for each element. */
    long run(int[] data) {
        int[] tops = new int[data.length];
        int piles = 0;
        for (int value : data) {
            int low = 0;
            int high = piles;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (tops[middle] < value) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            tops[low] = value;
            if (low == piles) {
                piles++;
            }
        }
        return piles;
    }
}
