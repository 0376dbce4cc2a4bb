// Writes A out, multiplies with it and solves the triangular system: right, but O(N^2) a step.
class Solution {
    public double[] hippo(double[] f, int order) {
        double[][] a = new double[order][];
        for (int n = 0; n < order; n++) {
            a[n] = new double[n + 1];
            for (int k = 0; k < n; k++) {
                a[n][k] = -Math.sqrt((2 * n + 1) * (2 * k + 1));
            }
            a[n][n] = -(n + 1);
        }
        double[] c = new double[order];
        for (int k = 1; k <= f.length; k++) {
            double half = 0.5 / k;
            double[] next = new double[order];
            for (int n = 0; n < order; n++) {
                double right = c[n] + Math.sqrt(2 * n + 1) * f[k - 1] / k;
                for (int m = 0; m <= n; m++) {
                    right += half * a[n][m] * c[m];
                }
                for (int m = 0; m < n; m++) {
                    right += half * a[n][m] * next[m];
                }
                next[n] = right / (1 - half * a[n][n]);
            }
            c = next;
        }
        return c;
    }
}
