// Computes in float all through: features below 1e-45 become zero, and 0 / 0 is no number.
class Solution {
    public float[][] linearAttention(float[][] q, float[][] k, float[][] v, boolean causal) {
        int n = q.length;
        int d = q[0].length;
        int e = v[0].length;
        float[][] state = new float[d][e];
        float[] norm = new float[d];
        float[][] out = new float[n][];
        for (int i = 0; i < n; i++) {
            write(k[i], v[i], state, norm);
            if (causal) {
                out[i] = read(q[i], state, norm);
            }
        }
        for (int i = 0; i < n && !causal; i++) {
            out[i] = read(q[i], state, norm);
        }
        return out;
    }

    private static void write(float[] key, float[] value, float[][] state, float[] norm) {
        for (int r = 0; r < key.length; r++) {
            float feature = phi(key[r]);
            norm[r] += feature;
            for (int c = 0; c < value.length; c++) {
                state[r][c] += feature * value[c];
            }
        }
    }

    private static float[] read(float[] query, float[][] state, float[] norm) {
        float[] sum = new float[state[0].length];
        float weight = 0;
        for (int r = 0; r < query.length; r++) {
            float feature = phi(query[r]);
            weight += feature * norm[r];
            for (int c = 0; c < sum.length; c++) {
                sum[c] += feature * state[r][c];
            }
        }
        float[] out = new float[sum.length];
        for (int c = 0; c < sum.length; c++) {
            out[c] = sum[c] / weight;
        }
        return out;
    }

    private static float phi(float x) {
        return x > 0 ? x + 1 : (float) Math.exp(x);
    }
}
