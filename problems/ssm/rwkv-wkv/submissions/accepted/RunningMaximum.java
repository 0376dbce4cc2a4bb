// The recurrence of the RWKV kernel: the two sums are kept as top · e^max and bottom · e^max, with the largest exponent
// so far, decayed like everything else, taken out.
class Solution {
    public float[][] wkv(float[] w, float[] u, float[][] k, float[][] v) {
        float[][] out = new float[k.length][w.length];
        for (int c = 0; c < w.length; c++) {
            double top = 0;
            double bottom = 0;
            double max = Double.NEGATIVE_INFINITY;
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
