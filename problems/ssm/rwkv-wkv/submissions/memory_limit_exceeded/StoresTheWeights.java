// Writes all weights of a channel into a matrix, as in the parallel form of attention, before it sums its rows: 32 MiB
// for 2048 tokens.
class Solution {
    public float[][] wkv(float[] w, float[] u, float[][] k, float[][] v) {
        int length = k.length;
        float[][] out = new float[length][w.length];
        for (int c = 0; c < w.length; c++) {
            double[][] exponent = new double[length][length];
            for (int t = 0; t < length; t++) {
                for (int i = 0; i < t; i++) {
                    exponent[t][i] = k[i][c] - (t - 1 - i) * (double) w[c];
                }
                exponent[t][t] = (double) u[c] + k[t][c];
            }
            for (int t = 0; t < length; t++) {
                double max = Double.NEGATIVE_INFINITY;
                for (int i = 0; i <= t; i++) {
                    max = Math.max(max, exponent[t][i]);
                }
                double top = 0;
                double bottom = 0;
                for (int i = 0; i <= t; i++) {
                    double weight = Math.exp(exponent[t][i] - max);
                    top += weight * v[i][c];
                    bottom += weight;
                }
                out[t][c] = (float) (top / bottom);
            }
        }
        return out;
    }
}
