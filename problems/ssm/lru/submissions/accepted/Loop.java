// The recurrence as it stands, one channel after the other, in double.
class Solution {
    public float[][] lru(double[] nu, double[] theta, float[][] u) {
        int channels = nu.length;
        float[][] h = new float[u.length][2 * channels];
        for (int n = 0; n < channels; n++) {
            double decay = Math.exp(nu[n]);
            double turn = Math.exp(theta[n]);
            double aRe = Math.exp(-decay) * Math.cos(turn);
            double aIm = Math.exp(-decay) * Math.sin(turn);
            double gamma = Math.sqrt(-Math.expm1(-2 * decay)); // sqrt(1 - |a|^2) without cancellation
            double re = 0;
            double im = 0;
            for (int t = 0; t < u.length; t++) {
                double next = aRe * re - aIm * im + gamma * u[t][n];
                im = aRe * im + aIm * re;
                re = next;
                h[t][n] = (float) re;
                h[t][channels + n] = (float) im;
            }
        }
        return h;
    }
}
