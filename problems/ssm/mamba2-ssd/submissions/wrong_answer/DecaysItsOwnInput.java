// Lets a token's own decay act on what the token itself writes: off by one in the sum of the logarithms.
class Solution {
    public float[][] ssd(float[] a, float[][] b, float[][] c, float[][] x, float[][] start, int block) {
        int length = a.length;
        int states = start.length;
        int columns = start[0].length;
        double[][] h = new double[states][columns];
        for (int n = 0; n < states; n++) {
            for (int p = 0; p < columns; p++) {
                h[n][p] = start[n][p];
            }
        }
        float[][] out = new float[length + states][columns];
        for (int t = 0; t < length; t++) {
            double decay = Math.exp(a[t]);
            for (int p = 0; p < columns; p++) {
                double y = 0;
                for (int n = 0; n < states; n++) {
                    h[n][p] = decay * (h[n][p] + (double) b[t][n] * x[t][p]);
                    y += c[t][n] * h[n][p];
                }
                out[t][p] = (float) y;
            }
        }
        for (int n = 0; n < states; n++) {
            for (int p = 0; p < columns; p++) {
                out[length + n][p] = (float) h[n][p];
            }
        }
        return out;
    }
}
