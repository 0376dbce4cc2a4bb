// Four steps: the matrix inside each block, what each block adds to the state, the states handed from block to block,
// and what the state before a block contributes to its outputs.
class Solution {
    public float[][] ssd(float[] a, float[][] b, float[][] c, float[][] x, float[][] start, int block) {
        int length = a.length;
        int states = start.length;
        int columns = start[0].length;
        double[][] h = new double[states][columns];
        for (int n = 0; n < states; n++) {
            for (int p = 0; p < columns; p++) {
                h[n][p] = start[n][p];
            }
        }
        float[][] out = new float[length + states][columns];
        for (int from = 0; from < length; from += block) {
            int to = Math.min(length, from + block);
            double[] sum = new double[to - from]; // of a from the beginning of the block up to and including t
            for (int t = from; t < to; t++) {
                sum[t - from] = (t == from ? 0 : sum[t - from - 1]) + a[t];
            }
            for (int t = from; t < to; t++) {
                double[] y = new double[columns];
                for (int s = from; s <= t; s++) { // within the block
                    double score = 0;
                    for (int n = 0; n < states; n++) {
                        score += (double) c[t][n] * b[s][n];
                    }
                    score *= Math.exp(sum[t - from] - sum[s - from]);
                    for (int p = 0; p < columns; p++) {
                        y[p] += score * x[s][p];
                    }
                }
                double decay = Math.exp(sum[t - from]);
                for (int n = 0; n < states; n++) { // from before the block
                    for (int p = 0; p < columns; p++) {
                        y[p] += c[t][n] * decay * h[n][p];
                    }
                }
                for (int p = 0; p < columns; p++) {
                    out[t][p] = (float) y[p];
                }
            }
            double whole = sum[to - from - 1];
            double[][] next = new double[states][columns];
            for (int n = 0; n < states; n++) {
                for (int p = 0; p < columns; p++) {
                    next[n][p] = Math.exp(whole) * h[n][p];
                }
            }
            for (int s = from; s < to; s++) {
                double decay = Math.exp(whole - sum[s - from]);
                for (int n = 0; n < states; n++) {
                    for (int p = 0; p < columns; p++) {
                        next[n][p] += decay * b[s][n] * x[s][p];
                    }
                }
            }
            h = next;
        }
        for (int n = 0; n < states; n++) {
            for (int p = 0; p < columns; p++) {
                out[length + n][p] = (float) h[n][p];
            }
        }
        return out;
    }
}
