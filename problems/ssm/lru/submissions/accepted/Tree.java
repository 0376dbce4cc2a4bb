// An associative scan: (a1, b1) then (a2, b2) is (a2 a1, a2 b1 + b2). Neighbours are joined in pairs, the half as long
// sequence is scanned in the same way, and the positions in between are filled in: depth log L, work L.
class Solution {
    public float[][] lru(double[] nu, double[] theta, float[][] u) {
        int channels = nu.length;
        float[][] h = new float[u.length][2 * channels];
        for (int n = 0; n < channels; n++) {
            double decay = Math.exp(nu[n]);
            double turn = Math.exp(theta[n]);
            double gamma = Math.sqrt(-Math.expm1(-2 * decay));
            double[][] steps = new double[4][u.length]; // re and im of a, re and im of b
            for (int t = 0; t < u.length; t++) {
                steps[0][t] = Math.exp(-decay) * Math.cos(turn);
                steps[1][t] = Math.exp(-decay) * Math.sin(turn);
                steps[2][t] = gamma * u[t][n];
            }
            double[][] scanned = scan(steps, u.length);
            for (int t = 0; t < u.length; t++) {
                h[t][n] = (float) scanned[2][t];
                h[t][channels + n] = (float) scanned[3][t];
            }
        }
        return h;
    }

    private static double[][] scan(double[][] steps, int length) {
        if (length == 1) {
            return steps;
        }
        double[][] pairs = new double[4][length / 2];
        for (int i = 0; i < length / 2; i++) {
            join(steps, 2 * i, steps, 2 * i + 1, pairs, i);
        }
        double[][] inner = scan(pairs, length / 2);
        double[][] out = new double[4][length];
        for (int part = 0; part < 4; part++) {
            out[part][0] = steps[part][0];
            for (int i = 0; i < length / 2; i++) {
                out[part][2 * i + 1] = inner[part][i];
            }
        }
        for (int t = 2; t < length; t += 2) {
            join(out, t - 1, steps, t, out, t);
        }
        return out;
    }

    /** First {@code x[i]}, then {@code y[j]}. */
    private static void join(double[][] x, int i, double[][] y, int j, double[][] to, int k) {
        double re = y[0][j];
        double im = y[1][j];
        double bRe = re * x[2][i] - im * x[3][i] + y[2][j];
        double bIm = re * x[3][i] + im * x[2][i] + y[3][j];
        to[0][k] = re * x[0][i] - im * x[1][i];
        to[1][k] = re * x[1][i] + im * x[0][i];
        to[2][k] = bRe;
        to[3][k] = bIm;
    }
}
