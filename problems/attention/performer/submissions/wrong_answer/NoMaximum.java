// Takes the exponentials as they are: far from the origin all of them are zero, and 0 / 0 is no number.
class Solution {
    public float[][] favor(float[][] q, float[][] k, float[][] v, float[][] w) {
        int n = q.length;
        int m = w.length;
        int e = v[0].length;
        double[][] keys = new double[k.length][];
        for (int j = 0; j < k.length; j++) {
            keys[j] = exponents(k[j], w);
        }
        double[][] state = new double[m][e + 1]; // the last column sums the features themselves
        for (int j = 0; j < k.length; j++) {
            for (int r = 0; r < m; r++) {
                double feature = Math.exp(keys[j][r]);
                for (int c = 0; c < e; c++) {
                    state[r][c] += feature * v[j][c];
                }
                state[r][e] += feature;
            }
        }
        float[][] out = new float[n][e];
        for (int i = 0; i < n; i++) {
            double[] query = exponents(q[i], w);
            double[] sum = new double[e + 1];
            for (int r = 0; r < m; r++) {
                double feature = Math.exp(query[r]);
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
