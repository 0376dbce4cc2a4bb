// Backward Euler, (I - A/k)^-1 (c + B f/k): as stable as the bilinear rule, but it gives other coefficients.
class Solution {
    public double[] hippo(double[] f, int order) {
        double[] c = new double[order];
        for (int k = 1; k <= f.length; k++) {
            double sum = 0;
            for (int n = 0; n < order; n++) {
                double s = Math.sqrt(2 * n + 1);
                c[n] = (c[n] + s * (f[k - 1] - sum) / k) / (1 + (n + 1.0) / k);
                sum += s * c[n];
            }
        }
        return c;
    }
}
