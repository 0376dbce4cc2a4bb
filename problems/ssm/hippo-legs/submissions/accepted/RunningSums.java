// Follows the formula: r = (I + A/2k) c + B f/k, then the triangular system (I - A/2k) c' = r from the top. Below its
// diagonal A is -s s^T, so one running sum of s c and one of s c' stand for the whole matrix.
class Solution {
    public double[] hippo(double[] f, int order) {
        double[] s = new double[order];
        for (int n = 0; n < order; n++) {
            s[n] = Math.sqrt(2 * n + 1);
        }
        double[] c = new double[order];
        for (int k = 1; k <= f.length; k++) {
            double half = 0.5 / k;
            double before = 0; // sum of s[m] * c[m] over m < n, old coefficients
            double after = 0; // the same of the new ones
            for (int n = 0; n < order; n++) {
                double old = c[n];
                double right = old - half * (s[n] * before + (n + 1) * old) + s[n] * f[k - 1] / k;
                c[n] = (right - half * s[n] * after) / (1 + half * (n + 1));
                before += s[n] * old;
                after += s[n] * c[n];
            }
        }
        return c;
    }
}
