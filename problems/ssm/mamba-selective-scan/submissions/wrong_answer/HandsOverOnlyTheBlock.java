// Hands to the next block only what its own block has gathered: whatever came before, decayed or not, is lost after one
// block.
class Solution {
    public float[][] selectiveScan(
            float[][] u,
            float[][] raw,
            float[][] a,
            float[][] b,
            float[][] c,
            float[] skip,
            float[][] start,
            int block) {
        int length = u.length;
        int channels = skip.length;
        float[][] y = new float[length][channels];
        for (int d = 0; d < channels; d++) {
            for (int n = 0; n < a[d].length; n++) {
                double[] decay = new double[length]; // from the start of the block to t, inclusive
                double[] local = new double[length]; // the state at t if the block had begun with zero
                for (int t = 0; t < length; t++) {
                    double step = softplus(raw[t][d]);
                    double factor = Math.exp(step * a[d][n]);
                    double term = step * b[t][n] * u[t][d];
                    boolean first = t % block == 0;
                    decay[t] = first ? factor : factor * decay[t - 1];
                    local[t] = first ? term : factor * local[t - 1] + term;
                }
                double carried = start[d][n];
                for (int from = 0; from < length; from += block) {
                    int to = Math.min(from + block, length);
                    for (int t = from; t < to; t++) {
                        y[t][d] += (float) (c[t][n] * (decay[t] * carried + local[t]));
                    }
                    carried = local[to - 1];
                }
            }
            for (int t = 0; t < length; t++) {
                y[t][d] += skip[d] * u[t][d];
            }
        }
        return y;
    }

    private static double softplus(double x) {
        return x > 30 ? x : Math.log1p(Math.exp(x));
    }
}
