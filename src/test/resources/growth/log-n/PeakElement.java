// Sizes: 1000 2000 4000 8000 16000 32000 64000 128000
// Memory: 1
class Solution {
    /** A local peak by bisection; which way it goes depends on the data. */
    long run(int[] data) {
        int low = 0;
        int high = data.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (data[middle] < data[middle + 1]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return data[low];
    }
}
