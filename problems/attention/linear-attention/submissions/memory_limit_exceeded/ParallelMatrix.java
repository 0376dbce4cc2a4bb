// The parallel form as it is written down: the matrix of all weights, masked, its rows divided by their sums, times V.
class Solution {
    public float[][] linearAttention(float[][] q, float[][] k, float[][] v, boolean causal) {
        int n = q.length;
        int e = v[0].length;
        double[][] weights = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < (causal ? i + 1 : n); j++) {
                double weight = 0;
                for (int r = 0; r < q[i].length; r++) {
                    weight += phi(q[i][r]) * phi(k[j][r]);
                }
                weights[i][j] = weight;
            }
        }
        float[][] out = new float[n][e];
        for (int i = 0; i < n; i++) {
            double total = 0;
            for (double weight : weights[i]) {
                total += weight;
            }
            for (int c = 0; c < e; c++) {
                double sum = 0;
                for (int j = 0; j < n; j++) {
                    sum += weights[i][j] * v[j][c];
                }
                out[i][c] = (float) (sum / total);
            }
        }
        return out;
    }

    private static double phi(double x) {
        return x > 0 ? x + 1 : Math.exp(x);
    }
}
