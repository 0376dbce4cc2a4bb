// Starts the running maximum at zero instead of minus infinity, as if a key of zero had been seen: if all keys are far
// below, every weight underflows and the first output is 0 / 0.
class Solution {
    public float[][] wkv(float[] w, float[] u, float[][] k, float[][] v) {
        float[][] out = new float[k.length][w.length];
        for (int c = 0; c < w.length; c++) {
            double top = 0;
            double bottom = 0;
            double max = 0;
            for (int t = 0; t < k.length; t++) {
                double own = (double) u[c] + k[t][c];
                double larger = Math.max(max, own);
                double past = Math.exp(max - larger);
                double now = Math.exp(own - larger);
                out[t][c] = (float) ((past * top + now * v[t][c]) / (past * bottom + now));

                double decayed = max - w[c];
                larger = Math.max(decayed, k[t][c]);
                past = Math.exp(decayed - larger);
                now = Math.exp(k[t][c] - larger);
                top = past * top + now * v[t][c];
                bottom = past * bottom + now;
                max = larger;
            }
        }
        return out;
    }
}
