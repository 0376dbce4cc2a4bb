import java.util.Arrays;

// Two passes over all queries. Positions that are equal modulo the stride form short sequences; within each of them the
// strided part is plain causal attention. The local part is a band. Both add to the same running maximum, sum and mean.
class Solution {
    private float[][] q;
    private float[][] k;
    private float[][] v;
    private double[] max;
    private double[] sum;
    private double[][] mean;

    public float[][] attend(float[][] q, float[][] k, float[][] v, int window, int stride) {
        int n = q.length;
        this.q = q;
        this.k = k;
        this.v = v;
        max = new double[n];
        sum = new double[n];
        mean = new double[n][v[0].length];
        Arrays.fill(max, Double.NEGATIVE_INFINITY);
        for (int residue = 0; residue < Math.min(stride, n); residue++) {
            for (int i = residue; i < n; i += stride) {
                for (int j = residue; j <= i; j += stride) {
                    see(i, j);
                }
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = Math.max(0, i - window + 1); j < i; j++) {
                if ((i - j) % stride != 0) { // those have been seen
                    see(i, j);
                }
            }
        }
        float[][] output = new float[n][v[0].length];
        for (int i = 0; i < n; i++) {
            for (int c = 0; c < output[i].length; c++) {
                output[i][c] = (float) (mean[i][c] / sum[i]);
            }
        }
        return output;
    }

    private void see(int i, int j) {
        double logit = 0;
        for (int c = 0; c < q[i].length; c++) {
            logit += (double) q[i][c] * k[j][c];
        }
        logit /= Math.sqrt(q[i].length);
        if (logit > max[i]) {
            double shrink = Math.exp(max[i] - logit);
            sum[i] *= shrink;
            for (int c = 0; c < mean[i].length; c++) {
                mean[i][c] *= shrink;
            }
            max[i] = logit;
        }
        double weight = Math.exp(logit - max[i]);
        sum[i] += weight;
        for (int c = 0; c < mean[i].length; c++) {
            mean[i][c] += weight * v[j][c];
        }
    }
}
