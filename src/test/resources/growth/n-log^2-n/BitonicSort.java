// Sizes: 1024 2048 4096 8192 16384 32768 65536
// Memory: n
class Solution {
    long run(int[] data) {
        int[] a = data.clone();
        for (int size = 2; size <= a.length; size *= 2) {
            for (int gap = size / 2; gap > 0; gap /= 2) {
                for (int i = 0; i < a.length; i++) {
                    int other = i ^ gap;
                    if (other > i && ((i & size) == 0) == (a[i] > a[other])) {
                        int swap = a[i];
                        a[i] = a[other];
                        a[other] = swap;
                    }
                }
            }
        }
        return a[a.length / 2];
    }
}
