// Sizes: 1000 2000 4000 8000 16000 32000 64000
class Solution {
    long run(int[] data) {
        int n = data.length;
        int[] border = new int[n];
        for (int i = 1; i < n; i++) {
            int k = border[i - 1];
            while (k > 0 && (data[i] & 1) != (data[k] & 1)) {
                k = border[k - 1];
            }
            border[i] = (data[i] & 1) == (data[k] & 1) ? k + 1 : k;
        }
        return border[n - 1];
    }
}
