// The definition, with all exponents of a position lowered by their maximum before any of them is raised: quadratic,
// and the plainest thing that cannot overflow.
class Solution {
    public float[][] wkv(float[] w, float[] u, float[][] k, float[][] v) {
        float[][] out = new float[k.length][w.length];
        for (int c = 0; c < w.length; c++) {
            for (int t = 0; t < k.length; t++) {
                double own = (double) u[c] + k[t][c];
                double max = own;
                for (int i = 0; i < t; i++) {
                    max = Math.max(max, k[i][c] - (t - 1 - i) * (double) w[c]);
                }
                double bottom = Math.exp(own - max);
                double top = bottom * v[t][c];
                for (int i = 0; i < t; i++) {
                    double weight = Math.exp(k[i][c] - (t - 1 - i) * (double) w[c] - max);
                    top += weight * v[i][c];
                    bottom += weight;
                }
                out[t][c] = (float) (top / bottom);
            }
        }
        return out;
    }
}
