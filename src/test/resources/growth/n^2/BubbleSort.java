// Sizes: 200 400 800 1600 3200
class Solution {
    long run(int[] data) {
        int[] a = data.clone();
        for (int end = a.length - 1; end > 0; end--) {
            for (int i = 0; i < end; i++) {
                if (a[i] > a[i + 1]) {
                    int swap = a[i];
                    a[i] = a[i + 1];
                    a[i + 1] = swap;
                }
            }
        }
        return a[a.length / 2];
    }
}
