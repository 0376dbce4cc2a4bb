// One maximum over all features of all keys, one for each query: both cancel between numerator and denominator.
class Solution {
    public float[][] favor(float[][] q, float[][] k, float[][] v, float[][] w) {
        int n = q.length;
        int m = w.length;
        int e = v[0].length;
        double[][] keys = new double[k.length][];
        double max = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < k.length; j++) {
            keys[j] = exponents(k[j], w);
            for (int r = 0; r < m; r++) {
                max = Math.max(max, keys[j][r]);
            }
        }
        double[][] state = new double[m][e + 1]; // the last column sums the features themselves
        for (int j = 0; j < k.length; j++) {
            for (int r = 0; r < m; r++) {
                double feature = Math.exp(keys[j][r] - max);
                for (int c = 0; c < e; c++) {
                    state[r][c] += feature * v[j][c];
                }
                state[r][e] += feature;
            }
        }
        float[][] out = new float[n][e];
        for (int i = 0; i < n; i++) {
            double[] query = exponents(q[i], w);
            double top = Double.NEGATIVE_INFINITY;
            for (int r = 0; r < m; r++) {
                top = Math.max(top, query[r]);
            }
            double[] sum = new double[e + 1];
            for (int r = 0; r < m; r++) {
                double feature = Math.exp(query[r] - top);
                for (int c = 0; c <= e; c++) {
                    sum[c] += feature * state[r][c];
                }
            }
            for (int c = 0; c < e; c++) {
                out[i][c] = (float) (sum[c] / sum[e]);
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
