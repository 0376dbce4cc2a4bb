// Scans in blocks, but multiplies what a block was handed by a^(position in the block), one power too few.
class Solution {
    private static final int BLOCK = 64;

    public float[][] lru(double[] nu, double[] theta, float[][] u) {
        int channels = nu.length;
        int length = u.length;
        float[][] h = new float[length][2 * channels];
        double[] powerRe = new double[BLOCK + 1];
        double[] powerIm = new double[BLOCK + 1];
        double[] re = new double[length];
        double[] im = new double[length];
        for (int n = 0; n < channels; n++) {
            double decay = Math.exp(nu[n]);
            double turn = Math.exp(theta[n]);
            for (int i = 0; i <= BLOCK; i++) {
                powerRe[i] = Math.exp(-decay * i) * Math.cos(turn * i);
                powerIm[i] = Math.exp(-decay * i) * Math.sin(turn * i);
            }
            double gamma = Math.sqrt(-Math.expm1(-2 * decay));
            for (int t = 0; t < length; t++) {
                boolean first = t % BLOCK == 0;
                double beforeRe = first ? 0 : re[t - 1];
                double beforeIm = first ? 0 : im[t - 1];
                re[t] = powerRe[1] * beforeRe - powerIm[1] * beforeIm + gamma * u[t][n];
                im[t] = powerRe[1] * beforeIm + powerIm[1] * beforeRe;
            }
            double carryRe = 0;
            double carryIm = 0;
            for (int start = 0; start < length; start += BLOCK) {
                int end = Math.min(length, start + BLOCK);
                for (int t = start; t < end; t++) {
                    int power = t - start;
                    re[t] += powerRe[power] * carryRe - powerIm[power] * carryIm;
                    im[t] += powerRe[power] * carryIm + powerIm[power] * carryRe;
                    h[t][n] = (float) re[t];
                    h[t][channels + n] = (float) im[t];
                }
                carryRe = re[end - 1];
                carryIm = im[end - 1];
            }
        }
        return h;
    }
}
