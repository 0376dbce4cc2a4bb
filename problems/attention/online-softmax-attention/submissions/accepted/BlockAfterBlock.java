import java.util.Arrays;

// One query at a time, the keys in blocks. A row is known by three things: m, the largest logit so far, l, the sum of
// exp(s - m), and the accumulator, the sum of exp(s - m) v. When a block raises m, l and the accumulator are scaled
// down.
class Solution {
    public float[][] attend(float[][] q, float[][] k, float[][] v, int block) {
        int n = q.length;
        int d = q[0].length;
        int columns = v[0].length;
        double scale = 1 / Math.sqrt(d);
        float[][] output = new float[n][columns + 1];
        double[] logits = new double[Math.min(block, n)];
        double[] accumulator = new double[columns];
        for (int i = 0; i < n; i++) {
            double m = Double.NEGATIVE_INFINITY;
            double l = 0;
            Arrays.fill(accumulator, 0);
            for (int start = 0; start < n; start += block) {
                int width = Math.min(block, n - start);
                double top = m;
                for (int j = 0; j < width; j++) {
                    double dot = 0;
                    for (int c = 0; c < d; c++) {
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
                for (int j = 0; j < width; j++) {
                    double weight = Math.exp(logits[j] - m);
                    l += weight;
                    for (int c = 0; c < columns; c++) {
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
