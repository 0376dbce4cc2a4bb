// Blocks by online softmax; then linear attention in chunks of 12 rows, which need not be the blocks: a masked square
// inside, one state for all that came before.
class Solution {
    private static final int CHUNK = 12;

    public float[][] transNormer(float[][] q, float[][] k, float[][] v, int block, double epsilon, boolean causal) {
        int n = q.length;
        int e = v[0].length;
        double[][] y = new double[n][];
        for (int i = 0; i < n; i++) {
            int from = i / block * block;
            y[i] = online(q[i], k, v, from, causal ? i + 1 : Math.min(n, from + block));
        }
        double[][] fq = features(q);
        double[][] fk = features(k);
        double[][] state = new double[q[0].length][e];
        if (!causal) {
            write(fk, y, 0, n, state);
        }
        float[][] out = new float[n][e];
        for (int from = 0; from < n; from += CHUNK) {
            int to = Math.min(n, from + CHUNK);
            for (int i = from; i < to; i++) {
                double[] t = new double[e];
                for (int r = 0; r < state.length; r++) {
                    add(t, fq[i][r], state[r]);
                }
                for (int j = from; j <= i && causal; j++) {
                    double weight = 0;
                    for (int r = 0; r < state.length; r++) {
                        weight += fq[i][r] * fk[j][r];
                    }
                    add(t, weight, y[j]);
                }
                double squares = 0;
                for (double entry : t) {
                    squares += entry * entry;
                }
                for (int c = 0; c < e; c++) {
                    out[i][c] = (float) (t[c] / Math.sqrt(squares / e + epsilon));
                }
            }
            if (causal) {
                write(fk, y, from, to, state);
            }
        }
        return out;
    }

    /** Softmax attention of one row in a single pass: a larger logit scales down what was added so far. */
    private static double[] online(float[] query, float[][] k, float[][] v, int from, int to) {
        double[] sum = new double[v[0].length];
        double total = 0;
        double max = Double.NEGATIVE_INFINITY;
        for (int j = from; j < to; j++) {
            double logit = 0;
            for (int c = 0; c < query.length; c++) {
                logit += (double) query[c] * k[j][c];
            }
            logit /= Math.sqrt(query.length);
            double larger = Math.max(max, logit);
            double shrink = Math.exp(max - larger);
            double weight = Math.exp(logit - larger);
            max = larger;
            total = total * shrink + weight;
            for (int c = 0; c < sum.length; c++) {
                sum[c] = sum[c] * shrink + weight * v[j][c];
            }
        }
        for (int c = 0; c < sum.length; c++) {
            sum[c] /= total;
        }
        return sum;
    }

    private static void write(double[][] fk, double[][] y, int from, int to, double[][] state) {
        for (int j = from; j < to; j++) {
            for (int r = 0; r < state.length; r++) {
                add(state[r], fk[j][r], y[j]);
            }
        }
    }

    private static void add(double[] sum, double weight, double[] row) {
        for (int c = 0; c < sum.length; c++) {
            sum[c] += weight * row[c];
        }
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
}
