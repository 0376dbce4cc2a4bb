// Sizes: 1000 2000 4000 8000 16000 32000 64000 128000
class Solution {
    /** A binary search, as if sorted, in the whole, in its first half, in its first quarter and so on. */
    long run(int[] data) {
        long sum = 0;
        for (int end = data.length; end > 1; end /= 2) {
            int low = 0;
            int high = end;
            while (high - low > 1) {
                int middle = (low + high) >>> 1;
                if (data[middle] < 0) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            sum += low;
        }
        return sum;
    }
}
