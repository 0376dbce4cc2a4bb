// Writes the decay mask D and all the scores out: two matrices of n x n numbers.
class Solution {
    public float[][] retention(float[][] q, float[][] k, float[][] v, double gamma, int chunk) {
        int n = q.length;
        double[][] mask = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                mask[i][j] = Math.pow(gamma, i - j);
            }
        }
        double[][] scores = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int a = 0; a < q[i].length; a++) {
                    scores[i][j] += q[i][a] * k[j][a] * mask[i][j];
                }
            }
        }
        float[][] out = new float[n][v[0].length];
        for (int i = 0; i < n; i++) {
            for (int b = 0; b < out[i].length; b++) {
                double sum = 0;
                for (int j = 0; j < n; j++) {
                    sum += scores[i][j] * v[j][b];
                }
                out[i][b] = (float) sum;
            }
        }
        return out;
    }
}
