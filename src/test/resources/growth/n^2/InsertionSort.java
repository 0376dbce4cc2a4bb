// Sizes: 250 500 1000 2000 4000
// Memory: n
class Solution {
    long run(int[] data) {
        int[] a = data.clone();
        for (int i = 1; i < a.length; i++) {
            int value = a[i];
            int j = i;
            while (j > 0 && a[j - 1] > value) {
                a[j] = a[j - 1];
                j--;
            }
            a[j] = value;
        }
        return a[a.length / 2];
    }
}
