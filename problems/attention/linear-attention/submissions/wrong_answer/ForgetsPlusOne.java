// Takes elu(x) for the feature map and forgets the 1: weights become negative and denominators come near zero.
class Solution {
    public float[][] linearAttention(float[][] q, float[][] k, float[][] v, boolean causal) {
        int n = q.length;
        int d = q[0].length;
        int e = v[0].length;
        double[][] state = new double[d][e];
        double[] norm = new double[d];
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

    private static void write(float[] key, float[] value, double[][] state, double[] norm) {
        for (int r = 0; r < key.length; r++) {
            double feature = phi(key[r]);
            norm[r] += feature;
            for (int c = 0; c < value.length; c++) {
                state[r][c] += feature * value[c];
            }
        }
    }

    private static float[] read(float[] query, double[][] state, double[] norm) {
        double[] sum = new double[state[0].length];
        double weight = 0;
        for (int r = 0; r < query.length; r++) {
            double feature = phi(query[r]);
            weight += feature * norm[r];
            for (int c = 0; c < sum.length; c++) {
                sum[c] += feature * state[r][c];
            }
        }
        float[] out = new float[sum.length];
        for (int c = 0; c < sum.length; c++) {
            out[c] = (float) (sum[c] / weight);
        }
        return out;
    }

    private static double phi(double x) {
        return x > 0 ? x : Math.exp(x) - 1;
    }
}
