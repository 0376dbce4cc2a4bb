// Sizes: 64 128 256 512 1024
class Solution {
    /** For each pair, a binary search for the third among n·n squares. */
    long run(int[] data) {
        long found = 0;
        for (int i = 0; i < data.length; i++) {
            for (int j = 0; j < data.length; j++) {
                int low = 0;
                int high = data.length;
                while (low < high) {
                    int middle = (low + high) >>> 1;
                    if ((long) middle * middle < (long) i * j) {
                        low = middle + 1;
                    } else {
                        high = middle;
                    }
                }
                found += low;
            }
        }
        return found;
    }
}
