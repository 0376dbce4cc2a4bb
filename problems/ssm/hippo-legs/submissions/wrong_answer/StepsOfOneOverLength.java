// Uses the same step 1/L everywhere, as for a system that does not change in time: the window then no longer
// stretches over the whole past.
class Solution {
    public double[] hippo(double[] f, int order) {
        double[] c = new double[order];
        double half = 0.5 / f.length;
        for (double sample : f) {
            double open = sample;
            for (int n = 0; n < order; n++) {
                double s = Math.sqrt(2 * n + 1);
                double middle = (c[n] + half * s * open) / (1 + half * (n + 1));
                c[n] = 2 * middle - c[n];
                open -= s * middle;
            }
        }
        return c;
    }
}
