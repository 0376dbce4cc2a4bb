// Sizes: 10 20 40 80 160
// Memory: n^2
class Solution {
    long run(int[] data) {
        int n = data.length;
        int[][] distance = new int[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                distance[i][j] = i == j ? 0 : (data[i] * 31 ^ data[j]) & 0xfffff;
            }
        }
        for (int via = 0; via < n; via++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    int length = distance[i][via] + distance[via][j];
                    if (length < distance[i][j]) {
                        distance[i][j] = length;
                    }
                }
            }
        }
        return distance[0][n - 1];
    }
}
