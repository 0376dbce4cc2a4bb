// Chunks of 16 rows: inside a chunk the masked square of weights, across chunks the state of all earlier ones. Matrix
// units like this form. Without the mask all chunks are written before the first is read.
class Solution {
    private static final int CHUNK = 16;

    public float[][] linearAttention(float[][] q, float[][] k, float[][] v, boolean causal) {
        int n = q.length;
        int d = q[0].length;
        int e = v[0].length;
        double[][] fq = features(q);
        double[][] fk = features(k);
        double[][] state = new double[d][e + 1]; // the last column carries the denominator
        if (!causal) {
            write(fk, v, 0, n, state);
        }
        float[][] out = new float[n][e];
        for (int from = 0; from < n; from += CHUNK) {
            int to = Math.min(n, from + CHUNK);
            for (int i = from; i < to; i++) {
                double[] sum = new double[e + 1];
                for (int r = 0; r < d; r++) {
                    for (int c = 0; c <= e; c++) {
                        sum[c] += fq[i][r] * state[r][c];
                    }
                }
                for (int j = from; j <= i && causal; j++) {
                    double weight = dot(fq[i], fk[j]);
                    for (int c = 0; c < e; c++) {
                        sum[c] += weight * v[j][c];
                    }
                    sum[e] += weight;
                }
                for (int c = 0; c < e; c++) {
                    out[i][c] = (float) (sum[c] / sum[e]);
                }
            }
            if (causal) {
                write(fk, v, from, to, state);
            }
        }
        return out;
    }

    private static void write(double[][] fk, float[][] v, int from, int to, double[][] state) {
        for (int j = from; j < to; j++) {
            for (int r = 0; r < state.length; r++) {
                for (int c = 0; c < v[j].length; c++) {
                    state[r][c] += fk[j][r] * v[j][c];
                }
                state[r][v[j].length] += fk[j][r];
            }
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

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int r = 0; r < a.length; r++) {
            sum += a[r] * b[r];
        }
        return sum;
    }
}
