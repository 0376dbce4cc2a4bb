// The parallel form, (Q K^T * D) V, one row of scores at a time so that no n x n matrix is ever held: n^2 d.
class Solution {
    public float[][] retention(float[][] q, float[][] k, float[][] v, double gamma, int chunk) {
        int n = q.length;
        float[][] out = new float[n][v[0].length];
        for (int i = 0; i < n; i++) {
            double[] sum = new double[v[0].length];
            double decay = 1; // gamma^(i-j)
            for (int j = i; j >= 0; j--) {
                double score = 0;
                for (int a = 0; a < q[i].length; a++) {
                    score += (double) q[i][a] * k[j][a];
                }
                for (int b = 0; b < sum.length; b++) {
                    sum[b] += decay * score * v[j][b];
                }
                decay *= gamma;
            }
            for (int b = 0; b < sum.length; b++) {
                out[i][b] = (float) sum[b];
            }
        }
        return out;
    }
}
