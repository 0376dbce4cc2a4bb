// Sizes: 8 16 32 64 128
// Memory: n^2
class Solution {
    long run(int[] data) {
        int n = data.length;
        long[][] a = new long[n][n];
        long[][] b = new long[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                a[i][j] = data[i] ^ data[j];
                b[i][j] = data[i] + data[j];
            }
        }
        long[][] c = new long[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                long sum = 0;
                for (int k = 0; k < n; k++) {
                    sum += a[i][k] * b[k][j];
                }
                c[i][j] = sum;
            }
        }
        return c[n - 1][n / 2];
    }
}
