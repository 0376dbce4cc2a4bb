import java.util.Arrays;

// The other order of the loops: a block of keys and values stays, and all queries pass by it. m, l and the accumulators
// of all rows are kept, which is as much as the output.
class Solution {
    public float[][] attend(float[][] q, float[][] k, float[][] v, int block) {
        int n = q.length;
        int columns = v[0].length;
        double scale = 1 / Math.sqrt(q[0].length);
        double[] m = new double[n];
        double[] l = new double[n];
        double[][] accumulators = new double[n][columns];
        Arrays.fill(m, Double.NEGATIVE_INFINITY);
        for (int start = 0; start < n; start += block) {
            int end = Math.min(start + block, n);
            double[] logits = new double[end - start];
            for (int i = 0; i < n; i++) {
                double top = m[i];
                for (int j = start; j < end; j++) {
                    logits[j - start] = scale * dot(q[i], k[j]);
                    top = Math.max(top, logits[j - start]);
                }
                double rescale = Math.exp(m[i] - top);
                m[i] = top;
                l[i] *= rescale;
                double[] accumulator = accumulators[i];
                for (int c = 0; c < columns; c++) {
                    accumulator[c] *= rescale;
                }
                for (int j = start; j < end; j++) {
                    double weight = Math.exp(logits[j - start] - top);
                    l[i] += weight;
                    for (int c = 0; c < columns; c++) {
                        accumulator[c] += weight * v[j][c];
                    }
                }
            }
        }
        float[][] output = new float[n][columns + 1];
        for (int i = 0; i < n; i++) {
            for (int c = 0; c < columns; c++) {
                output[i][c] = (float) (accumulators[i][c] / l[i]);
            }
            output[i][columns] = (float) (m[i] + Math.log(l[i]));
        }
        return output;
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int c = 0; c < a.length; c++) {
            sum += (double) a[c] * b[c];
        }
        return sum;
    }
}
