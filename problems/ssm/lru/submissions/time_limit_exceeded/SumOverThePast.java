// Adds up the whole past for every position, with a table of powers: right, but quadratic in the length.
class Solution {
    public float[][] lru(double[] nu, double[] theta, float[][] u) {
        int channels = nu.length;
        int length = u.length;
        float[][] h = new float[length][2 * channels];
        double[] powerRe = new double[length];
        double[] powerIm = new double[length];
        for (int n = 0; n < channels; n++) {
            double decay = Math.exp(nu[n]);
            double turn = Math.exp(theta[n]);
            double gamma = Math.sqrt(-Math.expm1(-2 * decay));
            for (int i = 0; i < length; i++) {
                powerRe[i] = Math.exp(-decay * i) * Math.cos(turn * i);
                powerIm[i] = Math.exp(-decay * i) * Math.sin(turn * i);
            }
            for (int t = 0; t < length; t++) {
                double re = 0;
                double im = 0;
                for (int s = 0; s <= t; s++) {
                    re += powerRe[t - s] * u[s][n];
                    im += powerIm[t - s] * u[s][n];
                }
                h[t][n] = (float) (gamma * re);
                h[t][channels + n] = (float) (gamma * im);
            }
        }
        return h;
    }
}
