// The recurrence as the formula has it, with the exponentials themselves in the sums: a key of a thousand is infinite
// even in double, and the output infinity divided by infinity.
class Solution {
    public float[][] wkv(float[] w, float[] u, float[][] k, float[][] v) {
        float[][] out = new float[k.length][w.length];
        for (int c = 0; c < w.length; c++) {
            double top = 0;
            double bottom = 0;
            for (int t = 0; t < k.length; t++) {
                double now = Math.exp((double) u[c] + k[t][c]);
                out[t][c] = (float) ((top + now * v[t][c]) / (bottom + now));
                top = Math.exp(-w[c]) * top + Math.exp(k[t][c]) * v[t][c];
                bottom = Math.exp(-w[c]) * bottom + Math.exp(k[t][c]);
            }
        }
        return out;
    }
}
