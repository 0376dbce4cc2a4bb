// The parallel form without the matrix: every row weighs every earlier row anew. Right, frugal with memory, quadratic.
class Solution {
    public float[][] linearAttention(float[][] q, float[][] k, float[][] v, boolean causal) {
        int n = q.length;
        int e = v[0].length;
        float[][] out = new float[n][e];
        for (int i = 0; i < n; i++) {
            double[] sum = new double[e];
            double total = 0;
            for (int j = 0; j < (causal ? i + 1 : n); j++) {
                double weight = 0;
                for (int r = 0; r < q[i].length; r++) {
                    weight += phi(q[i][r]) * phi(k[j][r]);
                }
                total += weight;
                for (int c = 0; c < e; c++) {
                    sum[c] += weight * v[j][c];
                }
            }
            for (int c = 0; c < e; c++) {
                out[i][c] = (float) (sum[c] / total);
            }
        }
        return out;
    }

    private static double phi(double x) {
        return x > 0 ? x + 1 : Math.exp(x);
    }
}
