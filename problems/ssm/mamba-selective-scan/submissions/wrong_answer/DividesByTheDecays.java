// Turns the recurrence into running sums by dividing every term by the product of all decays so far, as a library with
// cumsum and cumprod invites to: that product underflows to zero on a long sequence, and 0 / 0 follows.
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
        float[][] y = new float[u.length][skip.length];
        for (int d = 0; d < skip.length; d++) {
            for (int n = 0; n < a[d].length; n++) {
                double product = 1;
                double sum = start[d][n];
                for (int t = 0; t < u.length; t++) {
                    double step = softplus(raw[t][d]);
                    product *= Math.exp(step * a[d][n]);
                    sum += step * b[t][n] * u[t][d] / product;
                    y[t][d] += (float) (c[t][n] * sum * product);
                }
            }
            for (int t = 0; t < u.length; t++) {
                y[t][d] += skip[d] * u[t][d];
            }
        }
        return y;
    }

    private static double softplus(double x) {
        return x > 30 ? x : Math.log1p(Math.exp(x));
    }
}
