// One query at a time: its scores, their maximum, the weights, the weighted mean. What may not be seen is never
// computed.
class Solution {
    public float[][] attend(float[][] q, float[][] k, float[][] v, boolean causal) {
        int n = q.length;
        int columns = v[0].length;
        double scale = 1 / Math.sqrt(q[0].length);
        float[][] output = new float[n][columns];
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            int visible = causal ? i + 1 : n;
            double max = Double.NEGATIVE_INFINITY;
            for (int j = 0; j < visible; j++) {
                weights[j] = scale * dot(q[i], k[j]);
                max = Math.max(max, weights[j]);
            }
            double sum = 0;
            double[] mean = new double[columns];
            for (int j = 0; j < visible; j++) {
                double weight = Math.exp(weights[j] - max);
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

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int c = 0; c < a.length; c++) {
            sum += (double) a[c] * b[c];
        }
        return sum;
    }
}
