// Keeps no logits: a running maximum, and whenever it rises, what was summed so far is scaled down to the new one.
class Solution {
    public float[][] attend(float[][] q, float[][] k, float[][] v, boolean causal) {
        int n = q.length;
        int columns = v[0].length;
        double scale = 1 / Math.sqrt(q[0].length);
        float[][] output = new float[n][columns];
        for (int i = 0; i < n; i++) {
            double max = Double.NEGATIVE_INFINITY;
            double sum = 0;
            double[] mean = new double[columns];
            for (int j = 0; j < n && (j <= i || !causal); j++) {
                double logit = 0;
                for (int c = 0; c < q[0].length; c++) {
                    logit += scale * q[i][c] * k[j][c];
                }
                if (logit > max) {
                    double shrink = Math.exp(max - logit);
                    sum *= shrink;
                    for (int c = 0; c < columns; c++) {
                        mean[c] *= shrink;
                    }
                    max = logit;
                }
                double weight = Math.exp(logit - max);
                sum += weight;
                for (int c = 0; c < columns; c++) {
                    mean[c] += weight * v[j][c];
                }
            }
            for (int c = 0; c < columns; c++) {
                output[i][c] = (float) (mean[c] / sum);
            }
        }
        return output;
    }
}
