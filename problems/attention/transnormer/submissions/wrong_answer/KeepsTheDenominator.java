// Divides by the sum of the weights, as linear attention does, and normalises then: beside epsilon the size matters.
class Solution {
    public float[][] transNormer(float[][] q, float[][] k, float[][] v, int block, double epsilon, boolean causal) {
        int n = q.length;
        double[][] y = diagonal(q, k, v, block, causal);
        double[][] state = new double[q[0].length][v[0].length];
        double[] sums = new double[q[0].length];
        float[][] out = new float[n][];
        for (int i = 0; i < n; i++) {
            for (int r = 0; r < state.length; r++) {
                double feature = phi(k[i][r]);
                sums[r] += feature;
                for (int c = 0; c < y[i].length; c++) {
                    state[r][c] += feature * y[i][c];
                }
            }
            if (causal) {
                out[i] = norm(read(q[i], state, sums), epsilon);
            }
        }
        for (int i = 0; i < n && !causal; i++) {
            out[i] = norm(read(q[i], state, sums), epsilon);
        }
        return out;
    }

    /** Softmax attention inside blocks. */
    private static double[][] diagonal(float[][] q, float[][] k, float[][] v, int block, boolean causal) {
        int n = q.length;
        double[][] out = new double[n][v[0].length];
        for (int i = 0; i < n; i++) {
            int from = i / block * block;
            int to = causal ? i + 1 : Math.min(n, from + block);
            double[] weights = new double[to - from];
            double max = Double.NEGATIVE_INFINITY;
            for (int j = from; j < to; j++) {
                for (int c = 0; c < q[i].length; c++) {
                    weights[j - from] += (double) q[i][c] * k[j][c];
                }
                weights[j - from] /= Math.sqrt(q[i].length);
                max = Math.max(max, weights[j - from]);
            }
            double total = 0;
            for (int j = from; j < to; j++) {
                double weight = Math.exp(weights[j - from] - max);
                total += weight;
                for (int c = 0; c < out[i].length; c++) {
                    out[i][c] += weight * v[j][c];
                }
            }
            for (int c = 0; c < out[i].length; c++) {
                out[i][c] /= total;
            }
        }
        return out;
    }

    private static double[] read(float[] query, double[][] state, double[] sums) {
        double[] t = new double[state[0].length];
        double weight = 0;
        for (int r = 0; r < query.length; r++) {
            double feature = phi(query[r]);
            weight += feature * sums[r];
            for (int c = 0; c < t.length; c++) {
                t[c] += feature * state[r][c];
            }
        }
        for (int c = 0; c < t.length; c++) {
            t[c] /= weight;
        }
        return t;
    }

    private static float[] norm(double[] t, double epsilon) {
        double squares = 0;
        for (double entry : t) {
            squares += entry * entry;
        }
        double root = Math.sqrt(squares / t.length + epsilon);
        float[] out = new float[t.length];
        for (int c = 0; c < t.length; c++) {
            out[c] = (float) (t[c] / root);
        }
        return out;
    }

    private static double phi(double x) {
        return x > 0 ? x + 1 : Math.exp(x);
    }
}
