// Weighs every pair of rows in the second step too: right, but quadratic where the brackets could be moved.
class Solution {
    public float[][] transNormer(float[][] q, float[][] k, float[][] v, int block, double epsilon, boolean causal) {
        int n = q.length;
        double[][] y = diagonal(q, k, v, block, causal);
        double[][] fq = features(q);
        double[][] fk = features(k);
        float[][] out = new float[n][];
        for (int i = 0; i < n; i++) {
            double[] t = new double[v[0].length];
            for (int j = 0; j < (causal ? i + 1 : n); j++) {
                double weight = 0;
                for (int r = 0; r < fq[i].length; r++) {
                    weight += fq[i][r] * fk[j][r];
                }
                for (int c = 0; c < t.length; c++) {
                    t[c] += weight * y[j][c];
                }
            }
            out[i] = norm(t, epsilon);
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

    private static double[][] features(float[][] x) {
        double[][] out = new double[x.length][x[0].length];
        for (int i = 0; i < x.length; i++) {
            for (int c = 0; c < x[i].length; c++) {
                out[i][c] = x[i][c] > 0 ? x[i][c] + 1.0 : Math.exp(x[i][c]);
            }
        }
        return out;
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
}
