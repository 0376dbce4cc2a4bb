// Turns the scan into a running sum: h = a^t * sum of a^-s b. The inverse powers overflow, and Infinity times zero is
// NaN.
class Solution {
    public float[][] lru(double[] nu, double[] theta, float[][] u) {
        int channels = nu.length;
        float[][] h = new float[u.length][2 * channels];
        for (int n = 0; n < channels; n++) {
            double decay = Math.exp(nu[n]);
            double turn = Math.exp(theta[n]);
            double gamma = Math.sqrt(-Math.expm1(-2 * decay));
            double sumRe = 0;
            double sumIm = 0;
            for (int t = 0; t < u.length; t++) {
                sumRe += Math.exp(decay * t) * Math.cos(turn * t) * gamma * u[t][n];
                sumIm -= Math.exp(decay * t) * Math.sin(turn * t) * gamma * u[t][n];
                double powerRe = Math.exp(-decay * t) * Math.cos(turn * t);
                double powerIm = Math.exp(-decay * t) * Math.sin(turn * t);
                h[t][n] = (float) (powerRe * sumRe - powerIm * sumIm);
                h[t][channels + n] = (float) (powerRe * sumIm + powerIm * sumRe);
            }
        }
        return h;
    }
}
