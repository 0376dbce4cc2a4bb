// The bilinear rule is the implicit midpoint rule: m = (c + c')/2 solves (I - A/2k) m = c + B f/2k, and c' = 2m - c.
// So there is nothing to multiply, only one triangular system to solve, and a single running sum.
class Solution {
    public double[] hippo(double[] f, int order) {
        double[] c = new double[order];
        double[] s = new double[order];
        for (int n = 0; n < order; n++) {
            s[n] = Math.sqrt(2 * n + 1);
        }
        for (int k = 1; k <= f.length; k++) {
            double half = 0.5 / k;
            double open = f[k - 1]; // the sample, less what lower coefficients already explain
            for (int n = 0; n < order; n++) {
                double middle = (c[n] + half * s[n] * open) / (1 + half * (n + 1));
                c[n] = 2 * middle - c[n];
                open -= s[n] * middle;
            }
        }
        return c;
    }
}
