// Forward Euler, c + (A c + B f)/k: the first steps have k smaller than the eigenvalues of A, and everything explodes.
class Solution {
    public double[] hippo(double[] f, int order) {
        double[] c = new double[order];
        for (int k = 1; k <= f.length; k++) {
            double sum = 0;
            for (int n = 0; n < order; n++) {
                double s = Math.sqrt(2 * n + 1);
                double change = s * f[k - 1] - s * sum - (n + 1) * c[n];
                sum += s * c[n];
                c[n] += change / k;
            }
        }
        return c;
    }
}
