// Writes the layer as a lower triangular matrix, one entry for every pair of positions, as if it were attention:
// quadratic in the length.
class Solution {
    public float[][] selectiveScan(
            float[][] u,
            float[][] raw,
            float[][] a,
            float[][] b,
            float[][] c,
            float[] skip,
            float[][] start,
            int block) {
        int length = u.length;
        float[][] y = new float[length][skip.length];
        for (int d = 0; d < skip.length; d++) {
            double[] time = new double[length + 1]; // the sum of the steps before t
            for (int t = 0; t < length; t++) {
                time[t + 1] = time[t] + Math.max(raw[t][d], 0) + Math.log1p(Math.exp(-Math.abs(raw[t][d])));
            }
            for (int t = 0; t < length; t++) {
                double sum = skip[d] * (double) u[t][d];
                for (int n = 0; n < a[d].length; n++) {
                    double state = Math.exp(a[d][n] * time[t + 1]) * start[d][n];
                    for (int s = 0; s <= t; s++) {
                        double decay = Math.exp(a[d][n] * (time[t + 1] - time[s + 1]));
                        state += decay * (time[s + 1] - time[s]) * b[s][n] * u[s][d];
                    }
                    sum += c[t][n] * state;
                }
                y[t][d] = (float) sum;
            }
        }
        return y;
    }
}
