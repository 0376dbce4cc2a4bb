// Computes the features, and then the weight of every pair of rows from them: right, and as slow as softmax attention.
class Solution {
    public float[][] favor(float[][] q, float[][] k, float[][] v, float[][] w) {
        int n = q.length;
        int m = w.length;
        int e = v[0].length;
        double[][] queries = new double[n][];
        double[][] keys = new double[n][];
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            queries[i] = exponents(q[i], w);
            keys[i] = exponents(k[i], w);
            double top = Double.NEGATIVE_INFINITY;
            for (int r = 0; r < m; r++) {
                max = Math.max(max, keys[i][r]);
                top = Math.max(top, queries[i][r]);
            }
            for (int r = 0; r < m; r++) {
                queries[i][r] = Math.exp(queries[i][r] - top);
            }
        }
        for (double[] key : keys) {
            for (int r = 0; r < m; r++) {
                key[r] = Math.exp(key[r] - max);
            }
        }
        float[][] out = new float[n][e];
        for (int i = 0; i < n; i++) {
            double[] sum = new double[e];
            double total = 0;
            for (int j = 0; j < n; j++) {
                double weight = 0;
                for (int r = 0; r < m; r++) {
                    weight += queries[i][r] * keys[j][r];
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

    private static double[] exponents(float[] x, float[][] w) {
        double root = Math.sqrt(Math.sqrt(x.length));
        double[] out = new double[w.length];
        for (int r = 0; r < w.length; r++) {
            for (int c = 0; c < x.length; c++) {
                double scaled = x[c] / root;
                out[r] += scaled * (w[r][c] - scaled / 2);
            }
        }
        return out;
    }
}
